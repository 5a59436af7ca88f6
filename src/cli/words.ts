import { UsageError, type Words } from '../errors.js'
import type { FindingRecord } from '../model/records.js'
import type { RecordType } from '../model/result.js'
import type { Language } from './context.js'
import { GERMAN_RULES } from './german_rules.js'

/** What the commands say, in one language. Names of types, rules, options and files are the same in all. */
export interface CliWords {
  readonly severity: Readonly<Record<FindingRecord['severity'], string>>
  /** Several findings of a severity. */
  readonly severities: Readonly<Record<FindingRecord['severity'], string>>
  readonly verdict: Readonly<Record<NonNullable<FindingRecord['verdict']>, string>>
  /** What rules and bad inputs are called, where that is not their code. */
  readonly rules: Readonly<Partial<Record<string, string>>>
  /** Opening and closing mark of a quotation. */
  readonly quotes: readonly [open: string, close: string]
  readonly note: string
  /** What the record types are called, where that is not the name of their files. */
  readonly types: Readonly<Partial<Record<RecordType, string>>>
  readonly notRead: (count: number) => string
  readonly written: (formats: readonly string[], folder: string) => string
  readonly printedOnly: string
  readonly progress: (done: number, total: number) => string
  readonly bug: string
  readonly noPlace: string
  readonly oneFormat: string
  readonly dialectOfCsv: string
  readonly overwritten: (file: string, folder: string, name: string) => string
  readonly noTemporary: (folder: string, reason: Words) => string
  readonly noDocument: (paths: string) => string
  readonly noOutput: (reason: Words) => string
  readonly noSuchCommand: (word: string, command: string) => string
  readonly odd: (file: string, documents: readonly string[], more: number, example: string) => string
  readonly ignored: (file: string, names: readonly string[], known: readonly string[]) => string
  readonly keeps: (folder: string) => string
  readonly removed: (folder: string, names: string) => string
  readonly leftBehind: (folder: string, names: string) => string
  readonly takenUp: (folder: string, file: string) => string
  readonly valid: (folder: string) => string
  readonly validPart: (folder: string, types: readonly RecordType[]) => string
  readonly faults: (folder: string, count: number) => string
  readonly noGold: string
  readonly noTexts: (gold: string, texts: string) => string
  readonly documents: (count: number) => string
  readonly belowFloor: string
  readonly shortfall: (what: string, got: number | null, floor: number) => string
  readonly swapped: (id: string, folder: string) => string
  readonly unknownId: (id: string, folder: string, types: readonly RecordType[]) => string
  readonly besides: string
  readonly besidesMissing: (types: readonly RecordType[], folder: string) => string
  readonly elsewhere: (ids: readonly string[], folder: string) => string
  readonly noRun: (folder: string) => string
  readonly rule: string
  readonly gone: string
  readonly again: string
  readonly againBy: (rule: string) => string
}

const en: CliWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  severities: { error: 'errors', warning: 'warnings', info: 'info' },
  verdict: { conflict: 'conflict', explained: 'explained', development: 'development', agreement: 'agreement' },
  rules: {},
  quotes: ['“', '”'],
  note: 'note',
  types: {},
  notRead: (count) => `${count} not read`,
  written: (formats, folder) => `${formats.join(' and ')} in ${folder}`,
  printedOnly:
    'findings are only printed, since the folders have none in common; --out <dir> writes them, claims and timeline there',
  progress: (done, total) => `${done} of ${total} documents`,
  bug: 'this is a bug in kiz-extract; please report it with the lines below',
  noPlace: 'say where the results go: --out <dir>, or --stdout <type> for one type',
  oneFormat: '--stdout prints one format: --format json or --format csv',
  dialectOfCsv: '--csv-dialect is for CSV: give --format csv with it',
  overwritten: (file, folder, name) =>
    `${name} would be written over ${file}, which is read; choose another folder than ${folder}`,
  noTemporary: (folder, { en: reason }) =>
    `cannot write to the temporary folder ${folder}: ${reason}. Name another with the variable TMPDIR.`,
  noDocument: (paths) => `there is no document (.txt, .md) at ${paths}`,
  noOutput: ({ en: reason }) => `cannot write to standard output: ${reason}`,
  noSuchCommand: (word, command) =>
    `${word} is no command and no file or folder; did you mean kiz-extract ${command}? (see kiz-extract ${command} --help)`,
  odd: (file, documents, more, example) =>
    `${file} has rows for what is not among the documents: ${documents.join(', ')}${more > 0 ? ` and ${more} more` : ''}; documents are called by their path below the folder given, such as ${example}`,
  ignored: (file, names, known) =>
    `${file}: ${names.length === 1 ? 'the column' : 'the columns'} ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} ignored; those that count are ${known.join(', ')}`,
  keeps: (folder) => `nothing could be read; ${folder} keeps the results of the run before`,
  removed: (folder, names) => `removed from ${folder} what the run before had written and this one does not: ${names}`,
  leftBehind: (folder, names) => `${folder} still holds files of an earlier run: ${names}`,
  takenUp: (folder, file) => `${folder} was made with ${file}, taken up again`,
  valid: (folder) => `${folder} is valid`,
  validPart: (folder, types) =>
    `${folder} is valid as far as it goes: it holds ${types.join(', ')}; whether what they point at exists, only a folder with every type can show`,
  faults: (folder, count) => `${folder} has ${count} ${count === 1 ? 'fault' : 'faults'}`,
  noGold: 'say what to score against: --gold <dir> or --board <file>',
  noTexts: (gold, texts) => `no text of the annotations in ${gold} lies in ${texts}; name its folder with --texts`,
  documents: (count) => `${count} documents`,
  belowFloor: 'below the floor',
  shortfall: (what, got, floor) => `${what} ${got === null ? 'is not there' : got.toFixed(4)}, floor ${floor}`,
  swapped: (id, folder) => `the id comes first: kiz-extract explain ${id} ${folder}`,
  unknownId: (id, folder, types) =>
    `there is no record, finding, person or document ${id} in ${folder}, which holds ${types.join(', ')}`,
  besides: 'Seen beside it and not compared:',
  besidesMissing: (types, folder) =>
    `What else was looked at can't be told: ${folder} does not hold ${types.join(', ')}.`,
  elsewhere: (ids, folder) =>
    `It rests on ${ids.join(', ')}, which ${folder} does not hold; explain these with the folder that they were extracted to.`,
  noRun: (folder) => `its source can't be read again: ${folder} has no run.json, which says where it lies`,
  rule: 'rule',
  gone: 'the record is not found there any more',
  again: 'found again',
  againBy: (rule) => `found again, now by rule ${rule}`,
}

const de: CliWords = {
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  severities: { error: 'Fehler', warning: 'Warnungen', info: 'Hinweise' },
  verdict: { conflict: 'Widerspruch', explained: 'erklärt', development: 'Entwicklung', agreement: 'Übereinstimmung' },
  rules: GERMAN_RULES,
  quotes: ['„', '“'],
  note: 'Hinweis',
  types: {
    documents: 'Dokumente',
    dates: 'Datumsangaben',
    people: 'Personennennungen',
    persons: 'Personen',
    offices: 'Ämter',
    memberships: 'Mitgliedschaften',
    parties: 'Parteien',
    money: 'Geldbeträge',
    counts: 'Anzahlen',
    claims: 'Aussagen',
    timeline: 'Zeitreihe',
    findings: 'Befunde',
  },
  notRead: (count) => `${count} nicht gelesen`,
  written: (formats, folder) => `${formats.join(' und ')} in ${folder}`,
  printedOnly:
    'Befunde nur ausgegeben, da die Ordner keinen gemeinsamen haben; --out <dir> schreibt sie, Aussagen und Zeitreihe dorthin',
  progress: (done, total) => `${done} von ${total} Dokumenten`,
  bug: 'das ist ein Fehler in kiz-extract; bitte mit den Zeilen darunter melden',
  noPlace: 'wohin mit den Ergebnissen? --out <dir>, oder --stdout <type> für einen Typ',
  oneFormat: '--stdout gibt ein Format aus: --format json oder --format csv',
  dialectOfCsv: '--csv-dialect gilt für CSV: --format csv dazu angeben',
  overwritten: (file, folder, name) =>
    `${name} würde über ${file} geschrieben, das gelesen wird; einen anderen Ordner als ${folder} wählen`,
  noTemporary: (folder, { de: reason }) =>
    `in den temporären Ordner ${folder} lässt sich nicht schreiben: ${reason}. Mit der Variablen TMPDIR einen anderen nennen.`,
  noDocument: (paths) => `es gibt kein Dokument (.txt, .md) unter ${paths}`,
  noOutput: ({ de: reason }) => `in die Standardausgabe lässt sich nicht schreiben: ${reason}`,
  noSuchCommand: (word, command) =>
    `${word} ist weder Befehl noch Datei noch Ordner; ist kiz-extract ${command} gemeint? (siehe kiz-extract ${command} --help)`,
  odd: (file, documents, more, example) =>
    `${file} hat Zeilen für etwas, das nicht unter den Dokumenten ist: ${documents.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}; Dokumente heißen nach ihrem Pfad unter dem angegebenen Ordner, etwa ${example}`,
  ignored: (file, names, known) =>
    `${file}: ${names.length === 1 ? 'die Spalte' : 'die Spalten'} ${names.join(', ')} ${names.length === 1 ? 'zählt' : 'zählen'} nicht; es gibt ${known.join(', ')}`,
  keeps: (folder) => `nichts war lesbar; ${folder} behält die Ergebnisse des vorigen Laufs`,
  removed: (folder, names) =>
    `aus ${folder} entfernt, was der vorige Lauf geschrieben hatte und dieser nicht schreibt: ${names}`,
  leftBehind: (folder, names) => `in ${folder} liegen noch Dateien eines früheren Laufs: ${names}`,
  takenUp: (folder, file) => `${folder} entstand mit ${file}, das wieder benutzt wird`,
  valid: (folder) => `${folder} ist gültig`,
  validPart: (folder, types) =>
    `${folder} ist gültig, soweit es reicht: es enthält ${types.join(', ')}; ob es gibt, worauf sie verweisen, zeigt nur ein Ordner mit allen Typen`,
  faults: (folder, count) => `${folder} hat ${count} Fehler`,
  noGold: 'woran messen? --gold <dir> oder --board <file>',
  noTexts: (gold, texts) => `kein Text der Annotationen in ${gold} liegt in ${texts}; den Ordner mit --texts nennen`,
  documents: (count) => `${count} Dokumente`,
  belowFloor: 'unter der Grenze',
  shortfall: (what, got, floor) => `${what} ${got === null ? 'fehlt' : got.toFixed(4)}, Grenze ${floor}`,
  swapped: (id, folder) => `zuerst kommt die Kennung: kiz-extract explain ${id} ${folder}`,
  unknownId: (id, folder, types) =>
    `es gibt weder Datensatz noch Befund, Person oder Dokument ${id} in ${folder}; es enthält ${types.join(', ')}`,
  besides: 'Daneben gesehen und nicht verglichen:',
  besidesMissing: (types, folder) =>
    `Was sonst angesehen wurde, lässt sich nicht sagen: in ${folder} fehlen ${types.join(', ')}.`,
  elsewhere: (ids, folder) =>
    `Das beruht auf ${ids.join(', ')}; in ${folder} liegt das nicht, explain zeigt es mit dem Ordner, in den es extrahiert wurde.`,
  noRun: (folder) =>
    `die Quelle lässt sich nicht noch einmal lesen: in ${folder} fehlt run.json, das sagt, wo sie liegt`,
  rule: 'Regel',
  gone: 'der Datensatz wird dort nicht mehr gefunden',
  again: 'wiedergefunden',
  againBy: (rule) => `wiedergefunden, jetzt durch die Regel ${rule}`,
}

/** What the commands say, by language. */
export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { en, de }

/** A record type by its name, with that of its files where it is another. */
export function typeName(type: RecordType, { types }: Pick<CliWords, 'types'>): string {
  return types[type] === undefined ? type : `${types[type]} (${type})`
}

/** A wrong call, told in the language of the command that it ends. */
export function wrongCall(say: (words: CliWords) => string): UsageError {
  return new UsageError(say(en), say(de))
}
