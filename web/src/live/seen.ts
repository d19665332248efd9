import { createSignal } from 'solid-js'
import { type GenericSchema, type InferOutput, number, object } from 'valibot'
import { asProblem, isGone } from '../api/problem'
import { type PartnershipCopies, partnershipCopies } from './partnership-copies'
import { createRefreshed, type Refreshed } from './refreshed'

/** What the server said, and when: milliseconds since 1970 on this device's clock. */
interface Dated<View> {
  at: number
  view: View
}

/** What was seen last of each thing of a kind, kept on the device under a name of its own. */
export type SeenCopies<View> = PartnershipCopies<Dated<View>>

/** As `partnershipCopies`, with the moment of each. */
export const seenCopies = <Schema extends GenericSchema>(
  database: `rembuk/${string}`,
  schema: Schema,
): SeenCopies<InferOutput<Schema>> =>
  partnershipCopies(database, object({ at: number(), view: schema })) as SeenCopies<InferOutput<Schema>>

/**
 * Asks once and keeps the answer; where none comes, what this device saw last, and what is gone it forgets.
 * `isSeen` tells that it is only that. Throws ApiProblem where there is neither.
 */
export const askOrSeen = async <View>(
  copies: SeenCopies<View>,
  key: string,
  ask: () => Promise<View>,
): Promise<Dated<View> & { isSeen: boolean }> => {
  try {
    const dated = { at: Date.now(), view: await ask() }
    void copies.keep(key, dated)
    return { ...dated, isSeen: false }
  } catch (thrown) {
    if (isGone(asProblem(thrown))) void copies.keep(key, undefined)
    else {
      const known = await copies.read(key)
      if (known) return { ...known, isSeen: true }
    }
    throw thrown
  }
}

export interface Seen<View> extends Refreshed<View> {
  /** When the value was seen; undefined where nothing is known. */
  seenAt: () => number | undefined
}

/**
 * Something of the server's that is kept fresh as by `createRefreshed`, and until it answers shown as this
 * device saw it last. What is no longer the person's is forgotten here too. Call inside a Solid owner.
 */
export const createSeen = <View>(
  copies: SeenCopies<View>,
  key: string,
  ask: (signal: AbortSignal) => Promise<View>,
): Seen<View> => {
  const [copy, setCopy] = createSignal<Dated<View>>()
  let isAnswered = false
  const keep = (dated: Dated<View> | undefined): void => {
    isAnswered = true
    setCopy(dated)
    void copies.keep(key, dated)
  }
  const refreshed = createRefreshed(async (signal) => {
    try {
      const view = await ask(signal)
      if (!signal.aborted) keep({ at: Date.now(), view })
      return view
    } catch (thrown) {
      if (!signal.aborted && isGone(asProblem(thrown))) keep(undefined)
      throw thrown
    }
  })
  void copies.read(key).then((known) => {
    if (!isAnswered) setCopy(known)
  })
  return {
    ...refreshed,
    value: () => refreshed.value() ?? copy()?.view,
    seenAt: () => copy()?.at,
    set: (view) => {
      keep({ at: Date.now(), view })
      refreshed.set(view)
    },
  }
}
