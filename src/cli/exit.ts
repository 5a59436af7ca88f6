import type { FindingRecord } from '../model/records.js'
import { FAIL_ON, type FailOn } from './options.js'

/** Exit codes: a promise to scripts. */
export const Exit = {
  done: 0,
  /** A finding at or above `--fail-on`, a record that does not validate, a floor that is missed. */
  findings: 1,
  /** A wrong call, or nothing that could be read. */
  usage: 2,
  /** A mistake of the program itself. */
  bug: 70,
} as const

export type ExitCode = (typeof Exit)[keyof typeof Exit]

/** The exit code for some findings: 1 where one is at or above `failOn`. */
export function exitFor(findings: readonly Pick<FindingRecord, 'severity'>[], failOn: FailOn): ExitCode {
  const limit = FAIL_ON.indexOf(failOn)
  return findings.some(({ severity }) => FAIL_ON.indexOf(severity) >= limit) ? Exit.findings : Exit.done
}
