import type { Words } from '../errors.js'
import type { Gold, GoldOf } from './gold.js'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isTextOrNull: Check = (value) => value === null || typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number'
const areTexts: Check = (value) => Array.isArray(value) && value.every(isText)

/** What an item of each type can't be scored without. */
const NEEDED: Readonly<Record<keyof GoldOf, Readonly<Record<string, Check>>>> = {
  dates: { values: areTexts },
  people: { name: isTextOrNull },
  offices: { title: isText, holder: isText },
  parties: { party: areTexts },
  money: { amount: (value) => value === null || typeof value === 'number', currency: isText },
  counts: { value: isNumber, kind: isText },
}

const TYPES: readonly (keyof GoldOf)[] = ['dates', 'people', 'offices', 'parties', 'money', 'counts']

/** A gold annotation as it stands in its file. */
export function isGold(value: unknown): value is Gold {
  return goldFault(value) === null
}

/** What is wrong with a gold annotation, with its place; null where it can be scored. */
export function goldFault(value: unknown): Words | null {
  if (!isText(fieldOf(value, 'id'))) return { de: 'id fehlt', en: 'there is no id' }
  for (const type of TYPES) {
    const items = fieldOf(value, type) ?? []
    if (!Array.isArray(items)) return { de: `${type} ist keine Liste`, en: `${type} is no list` }
    for (const [index, item] of items.entries()) {
      const odd = oddField(item, NEEDED[type])
      if (odd === null) continue
      const at = `${type}[${index}]`
      return { de: `${at}: ${odd} fehlt oder passt nicht`, en: `${at}: ${odd} is missing or does not fit` }
    }
  }
  return null
}

function oddField(item: unknown, needed: Readonly<Record<string, Check>>): string | null {
  const quote = fieldOf(item, 'quote')
  if (typeof quote !== 'string' || quote === '') return 'quote'
  const n = fieldOf(item, 'n') ?? 1
  if (!Number.isInteger(n) || Number(n) < 1) return 'n'
  return Object.entries(needed).find(([name, fits]) => !fits(fieldOf(item, name)))?.[0] ?? null
}

/** A field of what may be an object; undefined where it is none or has no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  return value instanceof Object ? Reflect.get(value, name) : undefined
}
