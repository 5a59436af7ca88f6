/** A kind of file that is known by sight but can't be read yet. */
export interface Foreign {
  readonly name: string
  readonly extensions: readonly string[]
  /** What its first bytes look like, read as Latin-1. */
  readonly head: RegExp
}

/** Kinds of document that a folder of releases may hold: named in the results rather than quietly missed. */
export const FOREIGN: readonly Foreign[] = [
  { name: 'PDF', extensions: ['pdf'], head: /^%PDF-/ },
  { name: 'Word (docx), OpenDocument, zip', extensions: ['docx', 'odt'], head: /^PK(?![ -~]{2})/ },
  { name: 'Word (doc), Outlook (msg)', extensions: ['doc', 'msg'], head: /^\u00d0\u00cf.\u00e0/s },
  { name: 'RTF', extensions: ['rtf'], head: /^\{\\rtf/ },
  { name: 'HTML', extensions: ['html', 'htm'], head: /^\s*<(?:!doctype html|html[\s>])/i },
  { name: 'E-Mail (eml)', extensions: ['eml'], head: /^(?:Received|Return-Path|MIME-Version|Delivered-To): /i },
]
