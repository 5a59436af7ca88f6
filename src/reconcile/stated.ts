import type { ClaimRecord, DocumentRecord } from '../model/records.js'

/** Whether a time is stated beside the figure or is the stated day of the release; all other times are inferred. */
export function isStated(document: DocumentRecord, basis: ClaimRecord['as_of_basis']): boolean {
  if (basis === 'clause' || basis === 'sentence') return true
  return basis === 'document' && (document.anchor_basis === 'stated' || document.anchor_basis === 'metadata')
}
