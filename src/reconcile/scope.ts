/** What a figure is for, in one line: `region: Nordrhein-Westfalen; stage: opened`. Empty where nothing is said. */
export function scopeText(fields: Readonly<Record<string, string | null>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')
}
