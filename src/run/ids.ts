import type { DocumentResult } from '../model/result.js'

/** Gives the id of the person that a document calls by a name, null where it is not known who that is. */
export type PersonId = (document: string, name: string) => string | null

/**
 * Fills in whom the rows of a document mean, which only the whole run tells.
 * In place: the rows have just come from the spool and belong to nobody else.
 */
export function fillPersonIds(result: DocumentResult, personId: PersonId): DocumentResult {
  const idOf = (name: string | null) => (name === null ? null : personId(result.document.document, name))
  for (const row of result.people) row.person_id = idOf(row.name)
  for (const row of result.offices) row.person_id = idOf(row.holder)
  for (const row of result.parties) row.person_id = idOf(row.person)
  const { dates, people, offices, parties, money, counts } = result
  for (const rows of [dates, people, offices, parties, money, counts]) {
    for (const row of rows) row.said_by_id = idOf(row.said_by)
  }
  return result
}
