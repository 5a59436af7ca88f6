/** A wrong call: what the user asked for can't be done as asked. The command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
