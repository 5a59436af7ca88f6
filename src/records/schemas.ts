import claims from '../../schemas/claims.schema.json' with { type: 'json' }
import common from '../../schemas/common.schema.json' with { type: 'json' }
import counts from '../../schemas/counts.schema.json' with { type: 'json' }
import dates from '../../schemas/dates.schema.json' with { type: 'json' }
import documents from '../../schemas/documents.schema.json' with { type: 'json' }
import findings from '../../schemas/findings.schema.json' with { type: 'json' }
import memberships from '../../schemas/memberships.schema.json' with { type: 'json' }
import money from '../../schemas/money.schema.json' with { type: 'json' }
import offices from '../../schemas/offices.schema.json' with { type: 'json' }
import parties from '../../schemas/parties.schema.json' with { type: 'json' }
import people from '../../schemas/people.schema.json' with { type: 'json' }
import persons from '../../schemas/persons.schema.json' with { type: 'json' }
import timeline from '../../schemas/timeline.schema.json' with { type: 'json' }
import type { RecordType } from '../model/result.js'

/** A property of a record type as its schema describes it. */
export interface Property {
  readonly type: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  /** What it is called in German. */
  readonly 'x-label-de'?: string
  /** Whether the value is the source of a finding: place, time and speaker. */
  readonly 'x-source'?: boolean
  /** False where the property is left out of the CSV. */
  readonly 'x-csv'?: boolean
}

interface Reference {
  readonly $ref: string
}

interface Schema {
  readonly $id: string
  /** What the records are called in German. */
  readonly 'x-label-de'?: string
  readonly properties: Readonly<Record<string, Property | Reference>>
}

/** The definitions that the schemas share. */
export const COMMON: { readonly $id: string; readonly $defs: Readonly<Record<string, Property>> } = common

/** Schema of each record type: the one source of types, validation, CSV columns and documentation. */
export const SCHEMAS: Readonly<Record<RecordType, Schema>> = {
  documents,
  dates,
  people,
  persons,
  offices,
  memberships,
  parties,
  money,
  counts,
  claims,
  timeline,
  findings,
}

/** The properties of a record type in their order, with shared definitions put in place. */
export function properties(type: RecordType): [name: string, property: Property][] {
  return Object.entries(SCHEMAS[type].properties).map(([name, property]) => [name, resolve(property)])
}

/** What a record type is called in German. */
export function germanType(type: RecordType): string {
  return SCHEMAS[type]['x-label-de'] ?? type
}

/** What a field of a record type is called in German. */
export function germanName(type: RecordType, field: string): string {
  return properties(type).find(([name]) => name === field)?.[1]['x-label-de'] ?? field
}

function resolve(property: Property | Reference): Property {
  if (!('$ref' in property)) return property
  const shared = COMMON.$defs[property.$ref.slice(property.$ref.lastIndexOf('/') + 1)]
  if (!shared) throw new Error(`no shared definition ${property.$ref}`)
  return shared
}
