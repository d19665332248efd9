import { MAX_CLAUSES } from '@rembuk/core/agreement/bounds'
import { isId } from '@rembuk/plandoc/roots'
import type * as Y from 'yjs'

/** Ids of a list's clauses in their order, those first that came first. */
export const clauseIds = (doc: Y.Doc, root: string): string[] =>
  [...doc.getMap(root).keys()].filter(isId).sort().slice(0, MAX_CLAUSES)

/** An id for a clause that nobody else has, which puts it after those that are there now. */
export const newClauseId = (now: number): string =>
  `${now.toString(36)}-${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`
