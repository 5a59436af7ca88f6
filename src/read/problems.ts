import type { InputProblem } from '../model/result.js'

interface Wording {
  /** Code under which it is told where that is another's, of which this is a kind. */
  readonly code?: string
  readonly severity: InputProblem['severity']
  /** What becomes of the document's row: `ok` where it is read all the same. */
  readonly status: 'ok' | 'failed' | 'skipped'
  /** German and English, `%d` for the document and `%x` for what is special about this one. */
  readonly message: readonly [string, string]
  readonly action: readonly [string, string]
}

const WORDINGS = {
  missing: {
    severity: 'error',
    status: 'failed',
    message: ['%d gibt es nicht%x.', '%d does not exist%x.'],
    action: ['Den Pfad prüfen oder die Datei dort ablegen.', 'Check the path, or put the file there.'],
  },
  no_match: {
    code: 'missing',
    severity: 'error',
    status: 'failed',
    message: ['Auf das Muster %d passt kein Dokument.', 'The pattern %d matches no document.'],
    action: ['Das Muster prüfen.', 'Check the pattern.'],
  },
  broken_link: {
    code: 'missing',
    severity: 'error',
    status: 'failed',
    message: ['%d ist ein Verweis ins Leere.', '%d is a broken link: what it leads to does not exist.'],
    action: ['Den Verweis richten oder entfernen.', 'Mend the link, or remove it.'],
  },
  unreadable: {
    severity: 'error',
    status: 'failed',
    message: ['%d lässt sich nicht lesen%x.', '%d cannot be read%x.'],
    action: [
      'Leserechte geben (chmod +r) oder den Verweis richten.',
      'Grant read permission (chmod +r) or mend the link.',
    ],
  },
  too_large: {
    severity: 'warning',
    status: 'skipped',
    message: ['%d ist zu groß%x und wurde ausgelassen.', '%d is too large%x and was left out.'],
    action: [
      'Die Datei teilen oder die Grenze mit --max-size anheben.',
      'Split the file, or raise the limit with --max-size.',
    ],
  },
  empty: {
    severity: 'error',
    status: 'failed',
    message: ['%d enthält keinen Text.', '%d holds no text.'],
    action: ['Die Datei füllen oder entfernen.', 'Fill the file, or remove it.'],
  },
  binary: {
    severity: 'error',
    status: 'failed',
    message: ['%d ist keine Textdatei%x.', '%d is not a text file%x.'],
    action: [
      'Den Text als UTF-8 in eine .txt-Datei speichern und diese angeben.',
      'Save its text as UTF-8 in a .txt file and give that instead.',
    ],
  },
  unsupported: {
    severity: 'warning',
    status: 'skipped',
    message: ['%d wurde ausgelassen%x.', '%d was left out%x.'],
    action: [
      'Den Text als .txt speichern (UTF-8) und diese Datei angeben.',
      'Save its text as .txt (UTF-8) and give that file instead.',
    ],
  },
  not_a_file: {
    severity: 'warning',
    status: 'skipped',
    message: ['%d ist keine Datei%x.', '%d is not a file%x.'],
    action: ['Umbenennen oder die gemeinten Dateien angeben.', 'Rename it, or give the files that are meant.'],
  },
  encoding: {
    severity: 'info',
    status: 'ok',
    message: ['%d ist kein UTF-8 und wurde als %x gelesen.', '%d is not UTF-8 and was read as %x.'],
    action: [
      'Umlaute prüfen; dauerhaft als UTF-8 speichern.',
      'Check the umlauts; save the file as UTF-8 to settle it.',
    ],
  },
  other_encoding: {
    code: 'encoding',
    severity: 'warning',
    status: 'ok',
    message: [
      '%d ist weder UTF-8 noch windows-1252; als das wurde es gelesen, und Umlaute sind darin wohl falsch.',
      '%d is neither UTF-8 nor windows-1252; it was read as that, and umlauts in it are probably wrong.',
    ],
    action: ['Die Datei als UTF-8 speichern und noch einmal auswerten.', 'Save the file as UTF-8 and run again.'],
  },
  damaged: {
    severity: 'warning',
    status: 'ok',
    message: ['%d ist beschädigt: %x.', '%d is damaged: %x.'],
    action: ['Die Datei neu aus der Quelle holen.', 'Fetch the file again from its source.'],
  },
  fault: {
    severity: 'error',
    status: 'failed',
    message: [
      'An %d ist das Programm gescheitert (%x); die übrigen Dokumente sind ausgewertet.',
      'The program failed at %d (%x); the other documents are done.',
    ],
    action: [
      'Das ist ein Fehler des Programms: bitte mit der Datei melden.',
      'This is a bug of the program: please report it with the file.',
    ],
  },
} as const satisfies Record<string, Wording>

/** What can be wrong with an input; most are told under their own name, as `error` of its row and `rule` of its finding. */
export type ProblemKind = keyof typeof WORDINGS

/** What is special about one problem, German and English. */
export interface Detail {
  readonly de: string
  readonly en: string
}

/** What is wrong with a document, worded for people. */
export function problem(kind: ProblemKind, document: string, detail: Detail = { de: '', en: '' }): InputProblem {
  const { severity, message, action, code = kind }: Wording = WORDINGS[kind]
  // Replacements are functions, since a file name may hold `$&`.
  const fill = (text: string, special: string) => text.replace('%d', () => document).replace('%x', () => special)
  return {
    code,
    severity,
    document,
    messageDe: fill(message[0], detail.de),
    messageEn: fill(message[1], detail.en),
    actionDe: action[0],
    actionEn: action[1],
  }
}

/** Status of the document's row after a problem. */
export function statusAfter(found: InputProblem): Wording['status'] {
  return WORDINGS[found.code as ProblemKind].status
}

/** How bad a problem is that is told under `code`; null where there is no such code. */
export function severityOf(code: string): Wording['severity'] | null {
  const wordings = new Map<string, Wording>(Object.entries(WORDINGS))
  return wordings.get(code)?.severity ?? null
}

/** The problem behind an error of the file system. */
export function problemOf(error: unknown, document: string): InputProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('missing', document)
  if (code === 'ELOOP') {
    return problem('unreadable', document, { de: ': der Verweis führt im Kreis', en: ': its link leads in a circle' })
  }
  const known: Readonly<Record<string, Detail>> = {
    EACCES: { de: ': keine Leserechte', en: ': permission denied' },
    EPERM: { de: ': keine Leserechte', en: ': permission denied' },
  }
  return problem('unreadable', document, known[code] ?? { de: ` (${code})`, en: ` (${code})` })
}
