import { SINGLE_OFFICES } from '../lexicon/single_offices.js'
import type { OfficeRecord } from '../model/records.js'
import type { DocumentResult } from '../model/result.js'
import { bodyKey, isParty } from './bodies.js'
import { pastTime } from './bygone.js'
import { evidenceOf } from './evidence.js'
import { type Home, isCity } from './homes.js'
import type { Holding } from './model.js'
import { isOfPart, isOfThen, isOnTheWay } from './not_in_office.js'
import { homePlace, isOfSeveral, statedPlace } from './office_place.js'
import { portfoliosOf } from './portfolios.js'
import { timeOf } from './time_of.js'

/** Offices that one person holds in a body, or for a portfolio; they have several holders where neither is named. */
const ALSO_SINGLE: ReadonlyMap<string, 'body' | 'portfolio'> = new Map([
  ['head', 'body'],
  ['chair', 'body'],
  ['state_secretary', 'portfolio'],
  ['head_of_department', 'portfolio'],
  ['alderman', 'portfolio'],
])

/**
 * Who holds an office that has one holder at a time, by what the document says of where: the place of the title, else that
 * of the document, or none where nothing tells it. Former holders are kept apart by their status.
 */
export function holdingsOf(result: DocumentResult, home: Home): Holding[] {
  const { document, offices, dates } = result
  const span = timeOf(result)
  const found = new Map<string, Holding>()
  for (const office of offices) {
    const within = SINGLE_OFFICES.get(office.office) ?? ALSO_SINGLE.get(office.office)
    const { organisation, holder } = office
    const status = statusOf(office)
    if (within === undefined || status === null || (status === 'deputy' && within !== 'place')) continue
    if (isOfPart(office) || (status === 'current' && isOnTheWay(office))) continue
    if (within === 'body' && !isOfBody(office)) continue
    const portfolios = within === 'portfolio' ? portfoliosOf(office, document.publisher ?? document.title) : ['']
    const body = within === 'body' ? bodyKey(organisation ?? '') : ''
    if (body === null) continue
    const stated = statedPlace(office, within)
    const place = stated ?? homePlace(office, within, home)
    // A city with a lord mayor has several mayors, who are deputies.
    if (office.office === 'mayor' && (place === null ? home.towns.some(isCity) : isCity(place))) continue
    const past = pastTime(office, dates, span)
    const then = past !== null || isOfThen(office)
    for (const portfolio of portfolios) {
      const key = [office.office, portfolio, body].join(' ')
      const own = [key, place ?? '', holder, status, then ? 'past' : ''].join('\u0000')
      if (found.has(own)) continue
      found.set(own, {
        key,
        within,
        place,
        stated: stated !== null,
        home: home.keys,
        open: home.towns.length === 0,
        several: within === 'place' && isOfSeveral(office.office, home),
        title: office.title,
        organisation,
        holder,
        person: office.person_id ?? `${office.document}\u0000${holder}`,
        status,
        told: false,
        past: then,
        span: past ?? (then ? null : span),
        evidence: evidenceOf(office, document, document.anchor),
      })
    }
  }
  return [...found.values()]
}

/** What a text says of somebody in an office; null where they only may come to it, or act in it. */
function statusOf({ deputy, status }: OfficeRecord): Holding['status'] | null {
  if (deputy) return 'deputy'
  return status === 'current' || status === 'former' ? status : null
}

/** Whether an office is the one at the top of a body that is named: no part of it, no party, which may have two chairs. */
function isOfBody({ title, organisation, office }: OfficeRecord): boolean {
  if (organisation === null || isParty(organisation)) return false
  return !ALSO_SINGLE.has(office) || /^(?:leiter|(?:vorstands)?vorsitzende)/iu.test(title)
}
