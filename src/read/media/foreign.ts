/** A kind of file that is known by sight but can't be read yet. */
export interface Foreign {
  readonly name: string
  /** Extensions by which it is known; none where it is only told by its content. */
  readonly extensions: readonly string[]
  /** What its first bytes look like, read as Latin-1. */
  readonly head: RegExp
}

const ZIP = /^PK(?![ -~]{2})/
/** The container of older Office files, which does not say at its beginning what it contains. */
const OLE = /^\u00d0\u00cf.\u00e0/s

/**
 * Kinds of document that a folder of releases may hold: named in the results rather than quietly missed. Where several
 * look alike, the extension decides, and without one the first.
 */
export const FOREIGN: readonly Foreign[] = [
  { name: 'PDF', extensions: ['pdf'], head: /^%PDF-/ },
  { name: 'OpenDocument (odt)', extensions: ['odt'], head: /^PK(?![ -~]{2}).{28}mimetypeapplication\/vnd\.oasis/s },
  { name: 'Word (docx)', extensions: ['docx'], head: /^PK(?![ -~]{2}).{28}(?:\[Content_Types\]|_rels\/|word\/)/s },
  { name: 'zip', extensions: [], head: ZIP },
  { name: 'Word (doc)', extensions: ['doc'], head: OLE },
  { name: 'Outlook (msg)', extensions: ['msg'], head: OLE },
  { name: 'RTF', extensions: ['rtf'], head: /^\{\\rtf/ },
  { name: 'HTML', extensions: ['html', 'htm'], head: /^\s*<(?:!doctype html|html[\s>])/i },
  { name: 'E-Mail (eml)', extensions: ['eml'], head: /^(?:Received|Return-Path|MIME-Version|Delivered-To): /i },
]
