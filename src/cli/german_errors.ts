/**
 * What commander says of a wrong call, by its English words, and how that is said in German. It has no hook for another
 * language; a message that is none of these stays as it is.
 */
const MESSAGES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^missing required argument '(.+)'$/u, (name) => `das Argument <${name}> fehlt`],
  [/^option '(.+?)' argument missing$/u, (option) => `hinter ${option} fehlt der Wert`],
  [
    /^option '(.+?)' argument '(.*)' is invalid\. (.*)$/su,
    (option, value, why) => `${option}: „${value}“ geht nicht. ${why}`,
  ],
  [/^unknown option '(.+?)'$/u, (option) => `die Option ${option} gibt es nicht`],
  [/^unknown command '(.+?)'$/u, (command) => `den Befehl ${command} gibt es nicht`],
  [/^option '(.+?)' cannot be used with option '(.+?)'$/u, (one, other) => `${one} geht nicht zusammen mit ${other}`],
  [
    /^too many arguments for '(.+?)'\. Expected (\d+) arguments? but got (\d+)\.$/u,
    (command, expected, given) => `zu viele Argumente für ${command}: ${expected} erwartet, ${given} gegeben`,
  ],
]

const SUGGESTIONS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^\(Did you mean one of (.+)\?\)$/u, (names) => `(gemeint ist vielleicht eines von ${names})`],
  [/^\(Did you mean (.+)\?\)$/u, (name) => `(ist ${name} gemeint?)`],
  [/Allowed choices are (.+)\.$/u, (choices) => `Möglich sind ${choices}.`],
]

/** A message of commander in German, without its leading `error:`. */
export function germanError(message: string): string {
  const [first = '', ...hints] = message.split('\n')
  return [said(first, MESSAGES), ...hints].map((line) => said(line, SUGGESTIONS)).join('\n')
}

function said(line: string, table: typeof MESSAGES): string {
  for (const [pattern, german] of table) {
    const match = pattern.exec(line)
    if (match !== null) return line.slice(0, match.index) + german(...match.slice(1))
  }
  return line
}
