import districts from './nrw/districts.json' with { type: 'json' }
import regions from './nrw/regions.json' with { type: 'json' }

/** A region with its official key. */
export interface Region {
  readonly name: string
  readonly ags: string | null
}

/** A written form of a region, word by word. */
interface RegionForm {
  readonly words: readonly string[]
  readonly region: Region
}

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|\S/gu

const forms = new Map<string, RegionForm[]>()
for (const { name, ags, variants } of regions.entries) {
  for (const variant of variants) {
    const words = variant.match(WORDS) ?? []
    const first = words[0] ?? ''
    forms.set(first, [...(forms.get(first) ?? []), { words, region: { name, ags } }])
  }
}
for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Regions by the first word of each written form, the longest first. */
export const REGION_FORMS: ReadonlyMap<string, readonly RegionForm[]> = forms

/** Regierungsbezirke by the name that follows the word: `Arnsberg`. */
export const DISTRICT_REGIONS: ReadonlyMap<string, Region> = new Map(
  (REGION_FORMS.get('Regierungsbezirk') ?? []).flatMap(({ words, region }) =>
    words.length === 2 ? [[words[1] ?? '', region] as const] : [],
  ),
)

/** Towns that stand for the government or for a body of the whole Land, in a release from anywhere. */
const SEATS = new Set(['Düsseldorf', 'Dortmund', 'Essen'])

/** The Regierungsbezirk of each district and city of its own, by every name of one word: `Borken`, `Klever`. */
export const HOME_REGIONS: ReadonlyMap<string, Region> = new Map(
  districts.entries.flatMap(({ name, regierungsbezirk, variants }) => {
    const region = DISTRICT_REGIONS.get(regierungsbezirk)
    if (region === undefined || SEATS.has(name)) return []
    return variants.filter((form) => /^\p{Lu}\p{L}+$/u.test(form)).map((form) => [form, region] as const)
  }),
)
