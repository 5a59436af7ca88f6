/** A kind of file that is known by sight but can't be read yet. */
export interface Foreign {
  readonly name: string
  /** Extensions by which it is known; none where it is only told by its content. */
  readonly extensions: readonly string[]
  /** What its first bytes look like, read as Latin-1. */
  readonly head: RegExp
}

/** The signature of a zip file: two control characters behind its letters. A release may begin with `PK –` or `PK` and a line end. */
const ZIP = /^PK[^\s\P{Cc}]{2}/u
/** The container of older Office files, which does not say at its beginning what it contains. */
const OLE = /^\u00d0\u00cf.\u00e0/s

/**
 * Kinds of document that a folder of releases may hold: named in the results rather than quietly missed. Where several
 * look alike, the extension decides, and without one the first.
 */
export const FOREIGN: readonly Foreign[] = [
  { name: 'PDF', extensions: ['pdf'], head: /^%PDF-/ },
  { name: 'OpenDocument (odt)', extensions: ['odt'], head: /^PK[^\s\P{Cc}]{2}.{26}mimetypeapplication\/vnd\.oasis/su },
  { name: 'Word (docx)', extensions: ['docx'], head: /^PK[^\s\P{Cc}]{2}.{26}(?:\[Content_Types\]|_rels\/|word\/)/su },
  { name: 'zip', extensions: [], head: ZIP },
  { name: 'Word (doc)', extensions: ['doc'], head: OLE },
  { name: 'Outlook (msg)', extensions: ['msg'], head: OLE },
  { name: 'RTF', extensions: ['rtf'], head: /^\{\\rtf/ },
  { name: 'HTML', extensions: ['html', 'htm'], head: /^\s*<(?:!doctype html|html[\s>])/i },
  { name: 'E-Mail (eml)', extensions: ['eml'], head: /^(?:Received|Return-Path|MIME-Version|Delivered-To): /i },
]
