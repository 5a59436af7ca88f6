import type { Language } from './context.js'

/** What help and the parsers of options say, in one language. Names of commands, options and their values are the same in all. */
export interface HelpWords {
  /** What headings and placeholders that commander writes are called, where that is not its own word. */
  readonly terms: Readonly<Partial<Record<string, string>>>
  readonly see: (command: string) => string
  readonly withoutCommand: string
  readonly examples: string
  readonly version: string
  readonly help: string
  readonly program: string
  readonly commands: Readonly<Record<'extract' | 'check' | 'reconcile' | 'validate' | 'eval' | 'explain', string>>
  readonly arguments: Readonly<Record<'paths' | 'dirs' | 'dir' | 'id', string>>
  readonly options: Readonly<Record<HelpOption, string>>
  /** What stands for a default that is no value to be typed. */
  readonly all: string
  readonly both: string
  readonly orOfFolder: (value: string) => string
  readonly wrong: {
    readonly size: string
    readonly day: string
    readonly folder: string
    readonly oneType: string
    readonly noneOf: (given: string, known: readonly string[]) => string
  }
}

/** Options, some by what they are for where several commands have one of the same name. */
type HelpOption =
  | 'quiet'
  | 'json'
  | 'lang'
  | 'out'
  | 'outCompared'
  | 'stdout'
  | 'type'
  | 'popolo'
  | 'metadata'
  | 'referenceDate'
  | 'maxSize'
  | 'allTemporal'
  | 'measures'
  | 'reference'
  | 'decisions'
  | 'format'
  | 'csvDialect'
  | 'failOn'
  | 'gold'
  | 'texts'
  | 'strict'
  | 'show'
  | 'board'
  | 'root'

const en: HelpWords = {
  terms: {},
  see: (command) => `(see ${command} --help)`,
  withoutCommand: 'Without a command, extract is meant:',
  examples: 'Examples:',
  version: 'output the version number',
  help: 'display help for command',
  program: 'Turns German press releases into validated datasets and compares the figures in them.',
  commands: {
    extract: 'extract documents to JSON and CSV',
    check: 'compare the figures of documents and print what was found; writes nothing',
    reconcile: 'compare the figures of earlier results, of one folder or several together, and print what was found',
    validate: 'hold results against their schemas and each other',
    eval: 'score results against gold annotations: precision, recall and F1 by type',
    explain: 'show how a record or finding came about',
  },
  arguments: {
    paths: 'files, folders and globs of documents (.txt, .md)',
    dirs: 'folders of results',
    dir: 'folder of results',
    id: 'id of a record, finding or person, or the name of a document',
  },
  options: {
    quiet: 'say errors only',
    json: 'log as one JSON object a line; check and reconcile print their findings so',
    lang: 'language of findings, messages and help',
    out: 'folder of the results',
    outCompared:
      'folder of the claims, timeline and findings (default: the folder itself; of several folders, findings are only printed)',
    stdout: 'print one record type instead',
    type: 'record types to write',
    popolo: 'write popolo.json, too: persons, organizations, memberships',
    metadata: 'CSV with document, published, url, publisher, title',
    referenceDate: 'day of documents that have no other',
    maxSize: 'largest file that is read',
    allTemporal: 'durations, sets, clock times and vague words are dates too',
    measures: 'JSON with what to count besides the built-in measures (docs/measures.md)',
    reference: 'JSON with counts stated elsewhere, for findings to quote (docs/measures.md)',
    decisions: 'CSV with id, action, field, value, reason, by (docs/corrections.md)',
    format: 'json, csv or json,csv',
    csvDialect: 'rfc4180, or excel-de for a German Excel',
    failOn: 'exit with 1 on a finding at or above it',
    gold: 'folder of the gold annotations',
    texts: 'folders of the texts, <id>.txt each (default: the inputs of the run)',
    strict: "a record's span must be the gold's own, not only overlap it",
    show: 'print every miss, every extra and every wrong attribute',
    board: 'hold the scores of each corpus against its floors (fixtures/README.md)',
    root: 'folder of the sources, where they have moved',
  },
  all: 'all of them',
  both: 'both',
  orOfFolder: (value) => `${value}, or as in the folder itself`,
  wrong: {
    size: 'Write a size such as 500KB, 20MB or 1GB.',
    day: 'Write a day such as 2018-02-23.',
    folder: 'Name a folder.',
    oneType: 'Give one type.',
    noneOf: (given, known) => `${given || 'Nothing'} is none of ${known.join(', ')}.`,
  },
}

const de: HelpWords = {
  terms: {
    'Usage:': 'Aufruf:',
    'Arguments:': 'Argumente:',
    'Options:': 'Optionen:',
    'Global Options:': 'Optionen aller Befehle:',
    'Commands:': 'Befehle:',
    '[options]': '[Optionen]',
    '[command]': '[Befehl]',
    'choices:': 'möglich:',
    'default:': 'sonst:',
  },
  see: (command) => `(siehe ${command} --help)`,
  withoutCommand: 'Ohne Befehl ist extract gemeint:',
  examples: 'Beispiele:',
  version: 'die Version nennen',
  help: 'Hilfe zu einem Befehl',
  program: 'Macht aus deutschen Pressemitteilungen geprüfte Datensätze und vergleicht die Zahlen in ihnen.',
  commands: {
    extract: 'Dokumente nach JSON und CSV extrahieren',
    check: 'die Zahlen von Dokumenten vergleichen und die Befunde ausgeben; schreibt nichts',
    reconcile:
      'die Zahlen früherer Ergebnisse vergleichen, eines Ordners oder mehrerer zusammen, und die Befunde ausgeben',
    validate: 'Ergebnisse gegen ihre Schemas und gegeneinander prüfen',
    eval: 'Ergebnisse an Gold-Annotationen messen: Precision, Recall und F1 je Typ',
    explain: 'zeigen, wie ein Datensatz oder Befund zustande kam',
  },
  arguments: {
    paths: 'Dateien, Ordner und Muster (Globs) von Dokumenten (.txt, .md)',
    dirs: 'Ordner mit Ergebnissen',
    dir: 'Ordner mit Ergebnissen',
    id: 'Kennung eines Datensatzes, Befunds oder einer Person, oder der Name eines Dokuments',
  },
  options: {
    quiet: 'nur Fehler melden',
    json: 'Meldungen als ein JSON-Objekt je Zeile; check und reconcile geben so auch ihre Befunde aus',
    lang: 'Sprache von Befunden, Meldungen und Hilfe',
    out: 'Ordner der Ergebnisse',
    outCompared:
      'Ordner der Aussagen, der Zeitreihe und der Befunde (sonst: der Ordner selbst; die Befunde mehrerer Ordner werden nur ausgegeben)',
    stdout: 'stattdessen einen Typ ausgeben',
    type: 'zu schreibende Typen',
    popolo: 'auch popolo.json schreiben: Personen, Organisationen, Mitgliedschaften',
    metadata: 'CSV mit document, published, url, publisher, title',
    referenceDate: 'Tag der Dokumente, die keinen anderen haben',
    maxSize: 'größte Datei, die gelesen wird',
    allTemporal: 'auch Dauern, Wiederholungen, Uhrzeiten und unbestimmte Wörter (derzeit) sind Datumsangaben',
    measures: 'JSON mit dem, was außer den eingebauten Maßen gezählt wird (docs/measures.md)',
    reference: 'JSON mit anderswo belegten Anzahlen, die Befunde anführen (docs/measures.md)',
    decisions: 'CSV mit id, action, field, value, reason, by (docs/corrections.md)',
    format: 'json, csv oder json,csv',
    csvDialect: 'rfc4180, oder excel-de für ein deutsches Excel',
    failOn: 'mit 1 enden, wenn ein Befund mindestens so schwer wiegt',
    gold: 'Ordner der Gold-Annotationen',
    texts: 'Ordner der Texte, je <id>.txt (sonst: die Eingaben des Laufs)',
    strict: 'die Stelle eines Datensatzes muss genau die des Goldes sein, nicht nur überlappen',
    show: 'alles Fehlende, Überzählige und falsch Zugeordnete ausgeben',
    board: 'die Werte jedes Korpus an ihren Grenzen messen (fixtures/README.md)',
    root: 'Ordner der Quellen, wenn sie umgezogen sind',
  },
  all: 'alle',
  both: 'beide',
  orOfFolder: (value) => `${value}, oder wie im Ordner selbst`,
  wrong: {
    size: 'Eine Größe wie 500KB, 20MB oder 1GB angeben.',
    day: 'Einen Tag wie 2018-02-23 angeben.',
    folder: 'Einen Ordner nennen.',
    oneType: 'Einen Typ angeben.',
    noneOf: (given, known) => `${given || 'Nichts'} gehört nicht zu ${known.join(', ')}.`,
  },
}

/** What help says, by language. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = { en, de }
