/** A wrong call: what the user asked for can't be done as asked. The command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The message in German. */
  readonly messageDe: string

  constructor(message: string, messageDe: string = message) {
    super(message)
    this.messageDe = messageDe
  }
}

/** A few words in both languages. */
export interface Words {
  readonly de: string
  readonly en: string
}

/** What the codes of the file system mean to whoever named the file. */
const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: { de: 'es gibt sie nicht', en: 'it does not exist' },
  ENOTDIR: { de: 'ein Teil des Pfads ist kein Ordner', en: 'a part of the path is not a folder' },
  EISDIR: { de: 'es ist ein Ordner', en: 'it is a folder' },
  EEXIST: { de: 'eine Datei dieses Namens steht im Weg', en: 'a file of that name is in the way' },
  ENOTEMPTY: { de: 'ein Ordner dieses Namens steht im Weg', en: 'a folder of that name is in the way' },
  EACCES: { de: 'die Berechtigung fehlt', en: 'permission denied' },
  EPERM: { de: 'die Berechtigung fehlt', en: 'permission denied' },
  EROFS: { de: 'dort kann nur gelesen werden', en: 'it can only be read there' },
  ENOSPC: { de: 'der Speicher ist voll', en: 'the disk is full' },
  EBUSY: { de: 'ein anderes Programm hat sie offen', en: 'it is open in another program' },
  EFBIG: { de: 'die Datei wird zu groß', en: 'the file would be too large' },
  EDQUOT: { de: 'das Kontingent ist erschöpft', en: 'the quota is used up' },
  ELOOP: { de: 'der Verweis führt im Kreis', en: 'its link leads in a circle' },
  ENAMETOOLONG: { de: 'der Name ist zu lang', en: 'the name is too long' },
}

/** Why something with a file failed, in words; what is no error of the file system says it itself. */
export function reasonOf(error: unknown): Words {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const told = error instanceof Error ? error.message : String(error)
  return REASONS[code] ?? { de: code || told, en: code || told }
}
