import type { AnnotatedDocument } from '../../model/document.js'
import type { Figure } from './constructions.js'
import type { Clause } from './phrases.js'
import type { NamedThings } from './quoted.js'

/** Reads from its clause what an amount is for where no `für` says it; null where the words of this reader do not stand there. */
export type Reader = (document: AnnotatedDocument, figure: Figure, clause: Clause, named: NamedThings) => string | null
