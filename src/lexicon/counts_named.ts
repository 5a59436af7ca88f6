import words from './de/counts_named.json' with { type: 'json' }

/** `hat zugesagt, alle 54 Zentren ans Netz zu bringen`: words of a promise. */
export const PROMISING: ReadonlySet<string> = new Set(words.promising)
/** `im Endausbau mit 54 Zentren`: all that there shall be one day. */
export const FULL_EXTENT: ReadonlySet<string> = new Set(words.fullExtent)
