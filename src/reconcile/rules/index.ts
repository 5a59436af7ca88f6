import { contradiction } from './contradiction.js'
import { dateMismatch } from './date_mismatch.js'
import { decrease } from './decrease.js'
import { denominatorMismatch } from './denominator_mismatch.js'
import { impossibleDate } from './impossible_date.js'
import { nameVariant } from './name_variant.js'
import { officeOverlap } from './office_overlap.js'
import { ordinalInconsistent } from './ordinal_inconsistent.js'
import { partExceedsWhole } from './part_exceeds_whole.js'
import { partyMismatch } from './party_mismatch.js'
import { restated } from './restated.js'
import type { Rule } from './rule.js'
import { scaleSlip } from './scale_slip.js'
import { stale } from './stale.js'
import { sumAgrees } from './sum_agrees.js'
import { sumMismatch } from './sum_mismatch.js'
import { superseded } from './superseded.js'
import { weekdayMismatch } from './weekday_mismatch.js'

/** All rules of the comparison. */
export const RULES: readonly Rule[] = [
  contradiction,
  dateMismatch,
  decrease,
  denominatorMismatch,
  impossibleDate,
  nameVariant,
  officeOverlap,
  ordinalInconsistent,
  partExceedsWhole,
  partyMismatch,
  restated,
  scaleSlip,
  stale,
  sumAgrees,
  sumMismatch,
  superseded,
  weekdayMismatch,
]
