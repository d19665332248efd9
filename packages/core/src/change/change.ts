import type { Entry } from './entry'

type ChangeOf<E> = E extends { value: infer V } ? Omit<E, 'value'> & { from?: V; to?: V } : never

/**
 * How one fact differs between two snapshots: what it is about, its value before and its value after.
 * Without `from` it is new, without `to` it is gone. An amount that is not there counts as nothing.
 */
export type Change = ChangeOf<Entry>
