import { addDays } from '@rembuk/core/calendar'
import fc from 'fast-check'
import type * as Y from 'yjs'

export type Edit = (doc: Y.Doc) => void

/** An edit with arbitrary arguments. */
export const edit = <Args extends unknown[]>(
  change: (doc: Y.Doc, ...args: Args) => unknown,
  ...args: { [Index in keyof Args]: fc.Arbitrary<Args[Index]> }
): fc.Arbitrary<Edit> =>
  fc.tuple(...args).map(
    (values): Edit =>
      (doc) =>
        void change(doc, ...(values as Args)),
  )

export const product = fc.constantFrom('p1', 'p2', 'p3')
export const party = fc.constantFrom('u1', 'u2')
export const quantity = fc.nat(1_000_000)
export const cleared = fc.option(quantity, { nil: undefined })
export const monday = fc.nat(5).map((week) => addDays('2026-11-23', 7 * week))
