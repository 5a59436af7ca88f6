import { Help, type HelpConfiguration } from 'commander'
import type { HelpWords } from './help_words.js'

/** How commander lays out help, with its own words in another language where there are any. */
export function helpIn({ terms }: Pick<HelpWords, 'terms'>): HelpConfiguration {
  const told = (text: string) => terms[text] ?? text
  // Of commander's own words only these stand within a line, each but once.
  const within = (line: string) => line.replace(/\[options\]|\[command\]/gu, told)
  const plain = new Help()
  return {
    showGlobalOptions: true,
    styleTitle: told,
    styleUsage: within,
    styleSubcommandTerm: within,
    optionDescription: (option) =>
      plain.optionDescription(option).replace(/(?<=[(] ?|, )(?:choices|default):(?=[^()]*\)$)/gu, told),
  }
}
