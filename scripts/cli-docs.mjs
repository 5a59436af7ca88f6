// Generates docs/cli.md from the help of the built program: `npm run docs`. A test fails when the committed file is
// stale, so that no command or option goes undocumented.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

const INTRO = `# Command line

Generated from \`--help\` by \`npm run docs\`.

Data go to files or standard output, talk goes to standard error. Options that all commands share may stand anywhere.
With \`--lang de\` findings, messages and this help are in German.

| exit code | meaning |
| --- | --- |
| 0 | done |
| 1 | a finding at or above \`--fail-on\`; a fault that \`validate\` found; a floor of the board that is missed |
| 2 | a wrong call, or nothing that could be read |
| 70 | a mistake of the program itself; please report it |

Colours follow the terminal; \`NO_COLOR=1\` turns them off and \`FORCE_COLOR=1\` on.
`

/** The text of docs/cli.md for a commander program. */
export function generate(program) {
  const help = (command) => {
    let text = ''
    command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 })
    command.outputHelp()
    return `\`\`\`text\n${text.trim()}\n\`\`\`\n`
  }
  const sections = program.commands.map((command) => `## ${command.name()}\n\n${help(command)}`)
  return [INTRO, `## kiz-extract\n\n${help(program)}`, ...sections].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { createProgram } = await import('../dist/src/cli/program.js')
  const never = () => {
    throw new Error('no command runs here')
  }
  writeFileSync(path.join(root, 'docs/cli.md'), generate(createProgram(never, never)))
}
