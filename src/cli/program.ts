import { Argument, Command, Option } from 'commander'
import { RECORD_TYPES } from '../model/result.js'
import { DEFAULT_MAX_SIZE } from '../read/size.js'
import { VERSION } from '../version.js'
import type { Context, GlobalOptions, Language } from './context.js'
import type { ExitCode } from './exit.js'
import { helpIn } from './help.js'
import { HELP_WORDS, type HelpWords } from './help_words.js'
import { FAIL_ON, parsersIn } from './options.js'

/** Makes the context of a command from the options that all commands share. */
export type MakeContext = (options: GlobalOptions) => Context

/**
 * The command line. What a command does is imported when it runs, so that help comes at once.
 * @param exit hears how a command ended
 * @param language of help, which must be known before anything is parsed
 */
export function createProgram(
  makeContext: MakeContext,
  exit: (code: ExitCode) => void,
  language: Language = 'en',
): Command {
  const words = HELP_WORDS[language]
  const { commands, arguments: told, options: say } = words
  const { folder, type, types } = parsersIn(words)
  const { paths, reading, knowledge, format, dialect, fail, examples } = shared(words)
  const program = new Command('kiz-extract')
    .configureHelp(helpIn(words))
    .description(words.program)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.help)
    .version(VERSION, '-V, --version', words.version)
    .option('--quiet', say.quiet)
    .option('--json', say.json)
    .addOption(new Option('--lang <language>', say.lang).choices(['en', 'de']).default('en'))
    .showHelpAfterError(words.see('kiz-extract'))
    .addHelpText('after', `\n${words.withoutCommand}\n  $ kiz-extract seeds/ --out data/`)

  const context = () => makeContext(program.opts<GlobalOptions>())

  const extract = program
    .command('extract', { isDefault: true })
    .description(commands.extract)
    .addArgument(paths())
    .addOption(new Option('-o, --out <dir>', say.out).argParser(folder).conflicts('stdout'))
    .addOption(new Option('--stdout <type>', say.stdout).argParser(type).conflicts('type'))
    .addOption(format(words.both))
    .addOption(new Option('--type <list>', say.type).argParser(types).default(RECORD_TYPES, words.all))
    .addOption(dialect('rfc4180'))
    .addOption(new Option('--popolo', say.popolo).conflicts('stdout'))
  for (const option of reading()) extract.addOption(option)
  extract
    .addOption(fail('never'))
    .addHelpText(
      'after',
      examples(
        'kiz-extract releases/ --out data/',
        "kiz-extract 'releases/**/*.txt' --out data/ --csv-dialect excel-de",
        'kiz-extract release.txt --stdout money',
        'kiz-extract releases/ --out data/ --metadata releases.csv',
      ),
    )
    .action(async (paths, options) => exit(await (await import('./extract.js')).extract(paths, options, context())))

  const check = program.command('check').description(commands.check).addArgument(paths())
  for (const option of reading()) check.addOption(option)
  check
    .addOption(fail('error'))
    .addHelpText('after', examples('kiz-extract check releases/', 'kiz-extract check releases/ --fail-on warning'))
    .action(async (paths, options) => exit(await (await import('./check.js')).check(paths, options, context())))

  const reconcile = program
    .command('reconcile')
    .description(commands.reconcile)
    .argument('<dirs...>', told.dirs)
    .addOption(new Option('-o, --out <dir>', say.outCompared).argParser(folder))
    .addOption(format(words.orOfFolder(words.both)))
    .addOption(dialect(words.orOfFolder('rfc4180')))
  for (const option of knowledge()) reconcile.addOption(option)
  reconcile
    .addOption(fail('error'))
    .addHelpText('after', examples('kiz-extract reconcile data/', 'kiz-extract reconcile 2017/ 2018/ --out both/'))
    .action(async (dirs, options) => exit(await (await import('./reconcile.js')).reconcile(dirs, options, context())))

  program
    .command('validate')
    .description(commands.validate)
    .argument('<dir>', told.dir)
    .addHelpText('after', examples('kiz-extract validate data/'))
    .action(async (dir) => exit(await (await import('./validate.js')).validate(dir, context())))

  program
    .command('eval')
    .description(commands.eval)
    .argument('<dir>', told.dir)
    .option('--gold <dir>', say.gold)
    .option('--texts <dirs...>', say.texts)
    .option('--strict', say.strict)
    .option('--show', say.show)
    .addOption(new Option('--board <file>', say.board).conflicts('texts'))
    .addHelpText(
      'after',
      examples('kiz-extract eval data/ --gold fixtures/gold', 'kiz-extract eval data/ --gold fixtures/gold --show'),
    )
    .action(async (dir, options) => exit(await (await import('./eval.js')).evaluate(dir, options, context())))

  program
    .command('explain')
    .description(commands.explain)
    .argument('<id>', told.id)
    .argument('<dir>', told.dir)
    .option('--root <dir>', say.root)
    .addHelpText('after', examples('kiz-extract explain money-0123456789ab data/'))
    .action(async (id, dir, options) => exit(await (await import('./explain.js')).explain(id, dir, options, context())))

  for (const command of program.commands) command.showHelpAfterError(words.see(`kiz-extract ${command.name()}`))
  return program
}

/** Arguments and options that several commands have, made anew for each. */
function shared(words: HelpWords) {
  const { options: say, terms } = words
  const { day, formats, size } = parsersIn(words)
  const fallback = (value: string) => `(${terms['default:'] ?? 'default:'} ${value})`
  /** What a user knows beside the documents. */
  const knowledge = () => [
    new Option('--measures <file>', say.measures),
    new Option('--reference <file>', say.reference),
    new Option('--decisions <file>', say.decisions),
  ]
  return {
    knowledge,
    paths: () => new Argument('<paths...>', words.arguments.paths),
    /** The options of a command that reads documents. */
    reading: () => [
      new Option('--metadata <file>', say.metadata),
      new Option('--reference-date <day>', say.referenceDate).argParser(day),
      new Option('--max-size <size>', say.maxSize).argParser(size).default(DEFAULT_MAX_SIZE, '10MB'),
      new Option('--all-temporal', say.allTemporal),
      ...knowledge(),
    ],
    // These have no default that a command would take for given: results join those of a run in its own form.
    format: (unless: string) => new Option('--format <list>', `${say.format} ${fallback(unless)}`).argParser(formats),
    dialect: (unless: string) =>
      new Option('--csv-dialect <name>', `${say.csvDialect} ${fallback(unless)}`).choices(['rfc4180', 'excel-de']),
    fail: (severity: (typeof FAIL_ON)[number]) =>
      new Option('--fail-on <severity>', say.failOn).choices(FAIL_ON).default(severity),
    examples: (...lines: string[]): string => `\n${words.examples}\n${lines.map((line) => `  $ ${line}`).join('\n')}`,
  }
}
