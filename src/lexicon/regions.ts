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
