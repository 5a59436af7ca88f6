import { Argument, Command, Option } from 'commander'
import { RECORD_TYPES } from '../model/result.js'
import { DEFAULT_MAX_SIZE } from '../read/size.js'
import { VERSION } from '../version.js'
import type { Context, GlobalOptions } from './context.js'
import type { ExitCode } from './exit.js'
import { day, FAIL_ON, folder, formats, size, type, types } from './options.js'

/** Makes the context of a command from the options that all commands share. */
export type MakeContext = (options: GlobalOptions) => Context

/**
 * The command line. What a command does is imported when it runs, so that help comes at once.
 * @param exit hears how a command ended
 */
export function createProgram(makeContext: MakeContext, exit: (code: ExitCode) => void): Command {
  const program = new Command('kiz-extract')
    .description('Turns German press releases into validated datasets and compares the figures in them.')
    .version(VERSION)
    .option('--quiet', 'say errors only')
    .option('--json', 'log as one JSON object a line; check and reconcile print their findings so')
    .addOption(new Option('--lang <language>', 'language of findings and messages').choices(['en', 'de']).default('en'))
    .showHelpAfterError('(see kiz-extract --help)')
    .addHelpText('after', '\nWithout a command, extract is meant:\n  $ kiz-extract seeds/ --out data/')

  const context = () => makeContext(program.opts<GlobalOptions>())

  const extract = program
    .command('extract', { isDefault: true })
    .description('extract documents to JSON and CSV')
    .addArgument(pathsArgument())
    .addOption(new Option('-o, --out <dir>', 'folder of the results').argParser(folder).conflicts('stdout'))
    .addOption(new Option('--stdout <type>', 'print one record type instead').argParser(type).conflicts('type'))
    .addOption(formatOption())
    .addOption(
      new Option('--type <list>', 'record types to write').argParser(types).default(RECORD_TYPES, 'all of them'),
    )
    .addOption(dialectOption())
    .addOption(
      new Option('--popolo', 'write popolo.json, too: persons, organizations, memberships').conflicts('stdout'),
    )
  for (const option of readingOptions()) extract.addOption(option)
  extract
    .addOption(failOption('never'))
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

  const check = program
    .command('check')
    .description('compare the figures of documents and print what was found; writes nothing')
    .addArgument(pathsArgument())
  for (const option of readingOptions()) check.addOption(option)
  check
    .addOption(failOption('error'))
    .addHelpText('after', examples('kiz-extract check releases/', 'kiz-extract check releases/ --fail-on warning'))
    .action(async (paths, options) => exit(await (await import('./check.js')).check(paths, options, context())))

  const reconcile = program
    .command('reconcile')
    .description('compare the figures of earlier results, of one folder or several together, and print what was found')
    .argument('<dirs...>', 'folders of results')
    .addOption(
      new Option(
        '-o, --out <dir>',
        'folder of the claims, timeline and findings (default: the folder itself; of several folders, findings are only printed)',
      ).argParser(folder),
    )
    .addOption(formatOption('both, or those of the folder itself'))
    .addOption(dialectOption('rfc4180, or that of the folder itself'))
  for (const option of knowledgeOptions()) reconcile.addOption(option)
  reconcile
    .addOption(failOption('error'))
    .addHelpText('after', examples('kiz-extract reconcile data/', 'kiz-extract reconcile 2017/ 2018/ --out both/'))
    .action(async (dirs, options) => exit(await (await import('./reconcile.js')).reconcile(dirs, options, context())))

  program
    .command('validate')
    .description('hold results against their schemas and each other')
    .argument('<dir>', 'folder of results')
    .addHelpText('after', examples('kiz-extract validate data/'))
    .action(async (dir) => exit(await (await import('./validate.js')).validate(dir, context())))

  program
    .command('eval')
    .description('score results against gold annotations: precision, recall and F1 by type')
    .argument('<dir>', 'folder of results')
    .option('--gold <dir>', 'folder of the gold annotations')
    .option('--texts <dirs...>', 'folders of the texts, <id>.txt each (default: the inputs of the run)')
    .option('--strict', "a record's span must be the gold's own, not only overlap it")
    .option('--show', 'print every miss, every extra and every wrong attribute')
    .addOption(new Option('--board <file>', 'hold the scores of each corpus against its floors').conflicts('texts'))
    .addHelpText(
      'after',
      examples('kiz-extract eval --gold fixtures/gold data/', 'kiz-extract eval data/ --board fixtures/board.json'),
    )
    .action(async (dir, options) => exit(await (await import('./eval.js')).evaluate(dir, options, context())))

  program
    .command('explain')
    .description('show how a record or finding came about')
    .argument('<id>', 'id of a record or finding, or a person id')
    .argument('<dir>', 'folder of results')
    .option('--root <dir>', 'folder of the sources, where they have moved')
    .addHelpText('after', examples('kiz-extract explain money-0123456789ab data/'))
    .action(async (id, dir, options) => exit(await (await import('./explain.js')).explain(id, dir, options, context())))

  for (const command of program.commands) command.showHelpAfterError(`(see kiz-extract ${command.name()} --help)`)
  return program
}

const pathsArgument = () => new Argument('<paths...>', 'files, folders and globs of documents (.txt, .md)')

/** The options of a command that reads documents. */
const readingOptions = () => [
  new Option('--metadata <file>', 'CSV with document, published, url, publisher, title'),
  new Option('--reference-date <day>', 'day of documents that have no other').argParser(day),
  new Option('--max-size <size>', 'largest file that is read').argParser(size).default(DEFAULT_MAX_SIZE, '10MB'),
  new Option('--all-temporal', 'durations, sets, clock times and vague words are dates too'),
  ...knowledgeOptions(),
]

/** What a user knows beside the documents. */
const knowledgeOptions = () => [
  new Option('--measures <file>', 'JSON with what to count besides the built-in measures (docs/measures.md)'),
  new Option('--reference <file>', 'JSON with counts stated elsewhere, for findings to quote (docs/measures.md)'),
  new Option('--decisions <file>', 'CSV with id, action, field, value, reason, by (docs/corrections.md)'),
]

// These have no default that a command would take for given: results join those of a run in its own form.
const formatOption = (unless = 'both') =>
  new Option('--format <list>', `json, csv or json,csv (default: ${unless})`).argParser(formats)

const dialectOption = (unless = 'rfc4180') =>
  new Option('--csv-dialect <name>', `rfc4180, or excel-de for a German Excel (default: ${unless})`).choices([
    'rfc4180',
    'excel-de',
  ])

const failOption = (severity: (typeof FAIL_ON)[number]) =>
  new Option('--fail-on <severity>', 'exit with 1 on a finding at or above it').choices(FAIL_ON).default(severity)

const examples = (...lines: string[]): string => `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
