import { createSignal } from 'solid-js'

/** What the edits of a document that wait on this device are about. */
export interface UnsentList {
  /** Such as "Produksi · Emping Limpung minggu 23–29 Nov: 40", the oldest first. */
  names: readonly string[]
  /** How many changes besides have no name. */
  others: number
}

/** Says what waits; set by the page that knows what is in its document, as long as it is on the screen. */
export const [unsentLister, setUnsentLister] = createSignal<() => Promise<UnsentList>>()
