/** Control characters but tab and line feed, and those that turn the direction of what follows. */
const CONTROLS = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** The block of Unicode with a picture of each of the first 32 controls. */
const PICTURES = 0x2400
const PICTURED = 0x20

const REPLACEMENT = '\ufffd'

/**
 * A text whose control characters are shown instead of sent: those in a document could clear or recolour a terminal.
 * Line ends and tabs stay; one sign stands for one, so that carets keep their place.
 */
export function visible(text: string): string {
  return text.replace(CONTROLS, (sign) => {
    const code = sign.charCodeAt(0)
    return code < PICTURED ? String.fromCharCode(PICTURES + code) : REPLACEMENT
  })
}
