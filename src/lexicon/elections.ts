import data from './nrw/elections.json' with { type: 'json' }

/**
 * Whether an office that is elected may have changed hands by an election between two days (`YYYY-MM-DD`), so that each of
 * two holders may be right.
 */
export function isElectionTime(from: string, to: string): boolean {
  return data.days.some((day) => to >= day && from <= plus(day, data.changeWithinDays))
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
