import type { RecordOf, RecordType } from '../src/model/result.js'
import { type Property, properties } from '../src/records/schemas.js'

/** A record that fits its schema, with what a test cares about put in. */
export function sample<T extends RecordType>(type: T, fields: Partial<RecordOf[T]> = {}): RecordOf[T] {
  const values = properties(type).map(([name, property]) => [name, valueFor(name, property as SampleProperty)])
  return { ...Object.fromEntries(values), ...fields } as RecordOf[T]
}

// Properties with a pattern of their own.
const PATTERNED: Readonly<Record<string, string>> = { id: 'sample-0123456789ab', currency: 'EUR' }

interface SampleProperty extends Property {
  readonly enum?: readonly unknown[]
}

function valueFor(name: string, property: SampleProperty): unknown {
  const types = [property.type].flat()
  const fixed = PATTERNED[name]
  if (fixed !== undefined) return fixed
  if (types.includes('null')) return null
  if (property.enum) return property.enum[0]
  if (types.includes('array')) return []
  if (types.includes('boolean')) return false
  if (types.includes('integer') || types.includes('number')) return 1
  return 'x'
}
