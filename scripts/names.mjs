#!/usr/bin/env node
/**
 * Writes src/lexicon/de/{first_names,surnames,common_words}.json.
 *
 *   mkdir /tmp/sources && npm install --prefix /tmp/sources --ignore-scripts --no-audit --no-fund \
 *     @faker-js/faker@10.6.0 gender-detection-from-name@1.11.5 stopwords-de@0.3.0
 *   node scripts/names.mjs /tmp/sources            (--check compares instead of writing; exit 1 when they differ)
 *
 * Sources (docs/licences.md has the facts and the reasons)
 *   own lists                          scripts/names/*: written for this project from general knowledge
 *   @faker-js/faker 10.6.0             MIT: first names and surnames of the locales named below
 *   gender-detection-from-name 1.11.5  MIT; only the French list, which is official French open data
 *                                      (Licence Ouverte 2.0). Not used: its German list, scraped from a web site.
 *   stopwords-de 0.3.0                 MIT
 * Not used, although the packages say MIT: @zxcvbn-ts/language-de (commonWords is CC BY-SA 3.0 of origin,
 * firstnames and lastnames come from gists without a licence).
 *
 * What is filtered and why
 *   - only names in Latin script; compound names are split at spaces and hyphens, as the matcher does with tokens;
 *   - one- and two-letter names only where the own list has them;
 *   - the generic Turkish names of faker (historical), Vietnamese syllables of faker without their marks;
 *   - of the 36,000 French entries only those that the English or Spanish list of the same package has as well:
 *     strings found in a single register are too often misspellings or words;
 *   - names that are far more often a German word are struck (ambiguous.txt, "-name"), others are flagged as ambiguous;
 *   - a word that is also an unflagged first name is taken off the common words, so that the lists never contradict.
 *
 * Spelling: NFC, lower case by String.prototype.toLowerCase, then U+0307 removed (from İ). Names with letters beyond
 * a-z ä ö ü ß are given twice, as they are and without the marks (gülşen, gülsen); umlauts also as ae, oe, ue.
 * Order: by code point. No clock, no network, same bytes on every machine.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '..', 'src', 'lexicon', 'de')
const args = process.argv.slice(2)
const check = args.includes('--check')
const folder = args.find((a) => !a.startsWith('--'))
if (!folder) {
  console.error('usage: node scripts/names.mjs <folder with node_modules> [--check]')
  process.exit(2)
}
const modules = resolve(folder, 'node_modules')
const PINNED = { '@faker-js/faker': '10.6.0', 'gender-detection-from-name': '1.11.5', 'stopwords-de': '0.3.0' }
for (const [name, version] of Object.entries(PINNED)) {
  const found = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version
  if (found !== version) throw new Error(`${name}: ${version} expected, ${found} found`)
}

// ---- spelling --------------------------------------------------------------------------------------------------
const lower = (s) => s.normalize('NFC').toLowerCase().replaceAll('\u0307', '').normalize('NFC')
const byCodePoint = (a, b) => {
  const x = [...a],
    y = [...b]
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const d = x[i].codePointAt(0) - y[i].codePointAt(0)
    if (d) return d
  }
  return x.length - y.length
}
const pack = (set) => [...set].sort(byCodePoint).join(' ')
const LETTERS = /^[\p{Script=Latin}]+$/u
const parts = (name) =>
  lower(name)
    .split(/[\s\-‐‑–'’.]+/u)
    .filter((p) => LETTERS.test(p))
const EXTRA = { ı: 'i', ł: 'l', đ: 'd', ð: 'd', ø: 'o', æ: 'ae', œ: 'oe', å: 'a', þ: 'th', ə: 'e' }
const keep = new Set('äöüß')
const strip = (s) =>
  [...s].map((c) => (keep.has(c) ? c : (EXTRA[c] ?? c.normalize('NFD').replace(/\p{M}/gu, '')))).join('')
const DIGRAPH = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const digraph = (s) => s.replace(/[äöüß]/g, (c) => DIGRAPH[c])
const variants = (s) => new Set([s, strip(s), digraph(strip(s))])

// ---- own lists -------------------------------------------------------------------------------------------------
const own = (file) => {
  const groups = []
  for (const line of readFileSync(join(here, 'names', file), 'utf8').split('\n')) {
    if (line.startsWith('#') || !line.trim()) continue
    if (line.startsWith('= ')) groups.push({ heading: line.slice(2).trim(), entries: [] })
    else {
      if (!groups.length) groups.push({ heading: '', entries: [] })
      groups.at(-1).entries.push(...line.trim().split(/\s+/))
    }
  }
  return groups
}
const json = (file) => JSON.parse(readFileSync(join(here, 'names', file), 'utf8'))

// ---- first names -----------------------------------------------------------------------------------------------
const faker = await import(pathToFileURL(join(modules, '@faker-js/faker/dist/index.js')))
const MAIN =
  'de de_AT de_CH tr pl hr sr_RS_latin cs_CZ sk sl_SI it es fr fr_BE fr_CH fr_SN pt_PT nl nl_BE ro ku_kmr_latin da sv nb_NO fi hu'.split(
    ' ',
  )
const RARE = 'az ro_MD es_MX pt_BR lv vi en en_GB en_IE en_IN en_GH en_NG yo_NG uz_UZ_latin'.split(' ')
const SURNAMES = 'de de_AT de_CH tr pl hr sr_RS_latin it ro fr fr_BE es pt_PT ku_kmr_latin nl da sv hu'.split(' ')

/** name → set of 'm' | 'f' | 'u', in three layers: what the own list says goes before what the packages say. */
const layers = { german: new Map(), own: new Map(), main: new Map(), rare: new Map() }
const note = (layer, name, gender, spellings = variants(name)) => {
  for (const v of spellings) {
    if (!layers[layer].has(v)) layers[layer].set(v, new Set())
    layers[layer].get(v).add(gender)
  }
}
for (const { heading, entries } of own('first_names.txt')) {
  const [origin, gender] = heading.split(' ')
  for (const entry of entries)
    for (const p of parts(entry)) {
      if (origin === 'german') note('german', p, gender)
      note('own', p, gender)
    }
}
const GENDER = { female: 'f', male: 'm', generic: 'u' }
for (const [layer, locales] of [
  ['main', MAIN],
  ['rare', RARE],
]) {
  for (const locale of locales) {
    for (const [group, names] of Object.entries(faker[locale].person.first_name ?? {})) {
      if (locale === 'tr' && group === 'generic') continue // mostly historical, many are words
      for (const name of names) {
        const pieces = parts(name)
        for (const p of pieces) {
          // Vietnamese syllables without their marks look like words; the own list has the usual ones
          if (locale === 'vi' && !/[^a-z]/.test(p)) continue
          const gender = pieces.length > 1 ? 'x' : GENDER[group]
          if ([...p].length > (layer === 'rare' && locale !== 'vi' ? 3 : 2))
            note(layer, p, gender, locale === 'vi' ? [p] : undefined)
        }
      }
    }
  }
}
// The file of the package says `const frNames = new Map([...]); module.exports = frNames;`: read as data, not run.
const register = (lang) => {
  const text = readFileSync(join(modules, 'gender-detection-from-name/names', `${lang}.js`), 'utf8')
  return new Map([...text.matchAll(/\[\s*(['"])(.+?)\1,\s*'(male|female)',?\s*\]/gs)].map((m) => [m[2], GENDER[m[3]]]))
}
const fr = register('fr'),
  en = register('en'),
  es = register('es')
for (const [name, gender] of fr) {
  if ([...name].length < 4 || !LETTERS.test(name)) continue
  if (!en.has(name) && !es.has(name)) continue
  note('rare', lower(name), en.has(name) && en.get(name) !== gender ? 'u' : gender)
}
const genderOf = (sets) => {
  const s = new Set([...sets].filter((g) => g !== 'x'))
  if (s.has('u') || s.size !== 1) return 'u'
  return [...s][0]
}

const ambiguous = own('ambiguous.txt').flatMap((g) => g.entries)
const cleared = new Set(ambiguous.filter((e) => e.endsWith('+')).map((e) => e.replace(/^-/, '').slice(0, -1)))
const struck = new Set(ambiguous.filter((e) => e.startsWith('-') && !e.endsWith('+')).map((e) => e.slice(1)))
const flagged = new Set(ambiguous.filter((e) => !e.startsWith('-') && !e.endsWith('+')))

const common = { u: 'unisex', f: 'female', m: 'male' }
const names = { female: new Set(), male: new Set(), unisex: new Set() }
const rare = { female: new Set(), male: new Set(), unisex: new Set() }
const all = new Set([...layers.own.keys(), ...layers.main.keys(), ...layers.rare.keys()])
for (const name of all) {
  if (struck.has(name)) continue
  if ([...name].length < 2) continue
  const from = layers.german.get(name) ?? layers.own.get(name) ?? layers.main.get(name) ?? layers.rare.get(name)
  const into = layers.own.has(name) || layers.main.has(name) ? names : rare
  into[common[genderOf(from)]].add(name)
}
const isName = (w) => Object.values(names).some((s) => s.has(w)) || Object.values(rare).some((s) => s.has(w))
const isOften = (w) => Object.values(names).some((s) => s.has(w))

// ---- common words ----------------------------------------------------------------------------------------------
const words = new Set(),
  functionWords = new Set()
const add = (...list) => {
  for (const word of list) words.add(word)
}
const FEMININE = [
  [/in$/, 'nen'],
  [/e$/, 'n'],
  [/(ung|heit|keit|schaft|ion|tät|ik|ur|enz|anz)$/, 'en'],
]
const inflect = {
  function: (w) => {
    add(w)
    functionWords.add(w)
  },
  plain: (w) => add(w),
  noun_f: (w) => {
    add(w)
    for (const [end, more] of FEMININE)
      if (end.test(w)) {
        add(w + more)
        break
      }
  },
  noun_mn: (w) => {
    add(w)
    if (/e$/.test(w)) add(`${w}n`, `${w}r`)
    else if (/[szßx]$/.test(w)) add(`${w}es`)
    else if (/(er|el|en|or|um|us|ium)$/.test(w)) add(`${w}s`)
    else if (!/n$/.test(w)) add(`${w}s`, `${w}es`)
    else add(`${w}s`)
  },
  adj: (w) => {
    const s = w.replace(/e$/, '')
    add(w, ...['e', 'en', 'em', 'er', 'es'].map((e) => s + e))
  },
  verb: (w) => {
    const [prefix, verb] = w.includes('|') ? w.split('|') : ['', w]
    const stem = verb.replace(/e?n$/, '')
    const t = /[td]$|[^lrmnh][mn]$/.test(stem) ? 'et' : 't'
    const forms = [verb, `${stem}e`, stem + t, `${stem}${t}e`, `${stem}${t}en`]
    add(...forms, ...forms.map((f) => prefix + f))
    for (const e of ['', 'e', 'en', 'er', 'es']) add(`${prefix}${verb}d${e}`)
    const inseparable =
      /^(be|ge|er|ver|zer|ent|emp|miss|über|unter|wider|voll|hinter)/.test(verb) || /ieren$/.test(verb)
    for (const e of ['', 'e', 'en', 'er', 'es']) add(`${prefix}${inseparable ? '' : 'ge'}${stem}${t}${e}`)
    if (prefix) add(`${prefix}zu${verb}`)
  },
}
for (const { heading, entries } of own('words.txt')) for (const w of entries) inflect[heading](lower(w))
const stop = JSON.parse(readFileSync(join(modules, 'stopwords-de/stopwords-de.json'), 'utf8'))
for (const w of stop) if (LETTERS.test(w) && w.length > 1) inflect.function(lower(w))
for (const w of [...words]) if (!LETTERS.test(w) && !/^[\p{L}-]+$/u.test(w)) words.delete(w)

// A name that is a word: a function word is struck unless the own list has it; a rare name is struck; else flagged.
const flags = new Set([...flagged].filter(isName))
for (const w of words) {
  if (!isName(w)) continue
  if (cleared.has(w)) {
    words.delete(w)
    functionWords.delete(w)
    continue
  }
  const keepIt = isOften(w) && (!functionWords.has(w) || layers.own.has(w))
  if (keepIt) flags.add(w)
  else for (const group of [names, rare]) for (const s of Object.values(group)) s.delete(w)
}
for (const w of [...flags]) if (!isName(w) || cleared.has(w)) flags.delete(w)

// ---- surnames --------------------------------------------------------------------------------------------------
const surnames = new Set()
const surname = (name) => {
  for (const p of parts(name)) if ([...p].length > 1) for (const v of variants(p)) surnames.add(v)
}
own('surnames.txt')
  .flatMap((g) => g.entries)
  .forEach(surname)
for (const locale of SURNAMES) {
  for (const list of Object.values(faker[locale].person.last_name ?? {})) list.forEach(surname)
}
for (const w of functionWords) surnames.delete(w)
const PARTICLES =
  'von van vom zu zum zur de der den del della di da do dos das du la le les el al abu ben bin ibn ter ten te op auf aus und y e'
const isParticle = new Set(PARTICLES.split(' '))
for (const w of isParticle) surnames.delete(w)

// ---- write -----------------------------------------------------------------------------------------------------
const groups = (g) => ({ female: pack(g.female), male: pack(g.male), unisex: pack(g.unisex) })
const SPELLING =
  'Lower case, NFC, U+0307 removed, separated by one space, sorted by code point; hyphenated names are given by their parts. Look a token up as it is, then without its marks (all but those of ä ö ü).'
const out = {
  first_names: {
    licence:
      'MIT (@faker-js/faker 10.6.0; gender-detection-from-name 1.11.5, whose French list is open data of the French state, Licence Ouverte 2.0); own additions under the licence of the project. See docs/licences.md.',
    about: `First names as found in Germany, by the gender that the source gives. ${SPELLING} "rare" names come from one source only: take them as a hint. "ambiguous" names (of either part) are also German words, places, months or brands and need further evidence.`,
    generated_by: 'scripts/names.mjs',
    ...groups(names),
    rare: groups(rare),
    ambiguous: pack(flags),
  },
  surnames: {
    licence: 'MIT (@faker-js/faker 10.6.0); own additions under the licence of the project. See docs/licences.md.',
    about: `Surnames as found in Germany: hints only, a word that is missing may well be a surname. ${SPELLING} Many are common nouns too (common_words.json has them).`,
    generated_by: 'scripts/names.mjs',
    names: pack(surnames),
    particles: pack(isParticle),
    prefixes: 'al el abu ben bou mac mc o',
    patterns: json('surname_patterns.json').map(({ origin, suffixes }) => ({
      origin,
      suffixes: pack(new Set(suffixes.split(' '))),
    })),
  },
  common_words: {
    licence: 'MIT (stopwords-de 0.3.0); otherwise own list under the licence of the project. See docs/licences.md.',
    about: `German words that are no names where they stand capitalised at the start of a sentence or as nouns. ${SPELLING} A word that is a first name as well is always "ambiguous" in first_names.json; one that is a surname as well (kraft, schneider) is one only after a first name or title.`,
    generated_by: 'scripts/names.mjs',
    function_words: pack(functionWords),
    words: pack(new Set([...words].filter((w) => !functionWords.has(w)))),
    suffixes: Object.fromEntries(
      Object.entries(json('word_suffixes.json')).map(([k, v]) => [k, pack(new Set(v.split(' ')))]),
    ),
    organisation_marks: json('organisations.json').map(({ kind, after, suffix, before }) => ({
      kind,
      after: pack(new Set(after.split(' ').filter(Boolean))),
      suffix: pack(new Set(suffix.split(' ').filter(Boolean))),
      before: pack(new Set(before.split(' ').filter(Boolean))),
    })),
  },
}
let differs = false
for (const [stem, data] of Object.entries(out)) {
  const file = join(target, `${stem}.json`)
  const text = `${JSON.stringify(data, null, 2)}\n`
  if (check) {
    const same = readFileSync(file, 'utf8') === text
    if (!same) {
      differs = true
      console.error(`${stem}.json is stale: run node scripts/names.mjs <folder>`)
    }
  } else writeFileSync(file, text)
}
const count = (s) => s.split(' ').filter(Boolean).length
const f = out.first_names
console.log(
  `first names ${count(f.female)} f, ${count(f.male)} m, ${count(f.unisex)} u; rare ${count(f.rare.female)} f, ${count(f.rare.male)} m, ${count(f.rare.unisex)} u; ambiguous ${count(f.ambiguous)}`,
)
console.log(
  `surnames ${surnames.size}; words ${count(out.common_words.function_words)} + ${count(out.common_words.words)}`,
)
process.exitCode = differs ? 1 : 0
