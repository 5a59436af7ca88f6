import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** Text of some bytes and how it was found; the byte order mark is dropped and not counted. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** Number of places that could not be decoded. */
  readonly damaged: number
}

/** Whether the bytes start with the byte order mark of UTF-16; that of UTF-32 begins alike. */
export function hasUtf16Mark(bytes: Buffer): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return false
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Decodes text: by its byte order mark, else as UTF-8 where it is that, else as windows-1252. */
export function decode(bytes: Buffer): Decoded {
  if (hasUtf16Mark(bytes)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
    const text = new TextDecoder(encoding).decode(bytes)
    return { text, encoding, damaged: text.split('\ufffd').length - 1 }
  }
  // TextDecoder drops the mark of UTF-8 by itself.
  const text = new TextDecoder().decode(bytes)
  if (isUtf8(bytes)) return { text, encoding: 'utf-8', damaged: 0 }
  // A UTF-8 file that was cut or spoilt in a few places must not turn every umlaut into two wrong letters.
  const damaged = text.split('\ufffd').length - 1
  const decoded = (text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu) ?? []).length
  if (decoded > damaged) return { text, encoding: 'utf-8', damaged }
  // Not TextDecoder: Node's windows-1252 leaves „ “ – € as control characters.
  return { text: iconv.decode(bytes, 'win1252'), encoding: 'windows-1252', damaged: 0 }
}

/** What windows-1252 has no sign for, and marks within words, which the umlauts of DOS and old Macs turn into. */
const FOREIGN = /[\u0080-\u009f\ufffd]|\p{Ll}[„”ŸŠ]\p{Ll}/u

/** Whether a text that was decoded as windows-1252 looks like one of yet another encoding. */
export function looksForeign({ text, encoding }: Pick<Decoded, 'text' | 'encoding'>): boolean {
  return encoding === 'windows-1252' && FOREIGN.test(text)
}
