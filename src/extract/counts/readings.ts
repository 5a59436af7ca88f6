import type { Token } from '../../model/document.js'
import { answer } from './answer.js'
import { all, caseOf, except, firsts, further, inNumber, ofTotal, oneOf, others } from './beside.js'
import { numbered } from './numbered.js'
import type { Reader, Reading } from './reading.js'
import { exist, later, missing, number, shall } from './strict.js'

/** What the words right beside a number without noun say of it, each by its own; the first that fits is taken. */
const BESIDE: readonly (readonly [rule: string, read: Reader])[] = [
  ['counts/numbered', numbered],
  ['counts/of', ofTotal],
  ['counts/all', all],
  ['counts/others', others],
  ['counts/further', further],
  ['counts/one_of', oneOf],
  ['counts/number', inNumber],
  ['counts/except', except],
  ['counts/some', caseOf],
  ['counts/one_of', firsts],
]

/** What its clause says where the measure is hardly more than named: only by words that leave no doubt. */
const STRICT: readonly (readonly [rule: string, read: Reader])[] = [
  ['counts/missing', missing],
  ['counts/shall', shall],
  ['counts/exist', exist],
  ['counts/then', later],
  ['counts/number', number],
  ['counts/answer', answer],
]

/** Reads the number at `at` by the words right beside it. */
export const besideAt = (tokens: readonly Token[], at: number, value: number) => first(BESIDE, tokens, at, value)

/** Reads the number at `at` by the words of its clause that leave no doubt. */
export const strictAt = (tokens: readonly Token[], at: number, value: number) => first(STRICT, tokens, at, value)

function first(rules: typeof BESIDE, tokens: readonly Token[], at: number, value: number): Reading | null {
  for (const [rule, read] of rules) {
    const found = read(tokens, at, value)
    if (found !== null) return { ...found, rule }
  }
  return null
}
