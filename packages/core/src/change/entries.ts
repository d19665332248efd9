import type { Snapshot } from '../proposal/snapshot'
import { type Entry, keyOf } from './entry'
import { planEntries } from './plan-entries'
import { termEntries } from './term-entries'

/** Entries under what each is about. */
export type Entries = ReadonlyMap<string, Entry>

/** Everything that a snapshot says; nothing where there is none yet. */
export const entriesOf = (snapshot: Snapshot | undefined): Entries =>
  new Map(
    snapshot === undefined
      ? []
      : [...planEntries(snapshot.plan), ...termEntries(snapshot.terms)].map((entry) => [keyOf(entry), entry]),
  )
