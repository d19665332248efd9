import type { ReadableDoc } from '@rembuk/plandoc/readable'
import { createSignal } from 'solid-js'
import type { RootSignals } from '../../../live/root-signals'

/** A document and the signals of its roots. */
export interface Shown {
  doc: ReadableDoc
  signals: RootSignals
}

const nothing: ReadableDoc = { share: new Map(), getMap: () => new Map() }

/** Signals of a document that never changes. */
const still = (doc: ReadableDoc): RootSignals => ({
  value: (root, key) => doc.getMap(root).get(key),
  follow: () => {},
})

/**
 * A document that can be exchanged for another while people look at it: first nothing, then the plan as
 * it was packed a moment ago, then the live one. Whoever follows one of its reads reads again then.
 */
export const exchangeable = () => {
  const [shown, setShown] = createSignal<Shown>({ doc: nothing, signals: still(nothing) })
  const doc: ReadableDoc = {
    share: {
      has: (root) => shown().doc.share.has(root),
      keys: () => shown().doc.share.keys(),
    },
    getMap: (root) => shown().doc.getMap(root),
  }
  const signals: RootSignals = {
    value: (root, key) => shown().signals.value(root, key),
    follow: (root) => shown().signals.follow(root),
  }
  return {
    doc,
    signals,
    show: (next: Shown): void => {
      setShown(next)
    },
    showStill: (next: ReadableDoc): void => {
      setShown({ doc: next, signals: still(next) })
    },
  }
}
