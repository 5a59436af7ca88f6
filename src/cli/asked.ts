import type { GlobalOptions, Language } from './context.js'

/** The options of all commands as far as they show before anything is parsed: a wrong call is told as they ask. */
export function askedFor(args: readonly string[]): GlobalOptions {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  const lang: Language = options.some((one, i) => one === '--lang=de' || (one === '--lang' && options[i + 1] === 'de'))
    ? 'de'
    : 'en'
  return { lang, json: options.includes('--json'), quiet: options.includes('--quiet') }
}
