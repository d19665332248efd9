import { createSignal } from 'solid-js'

/** Cells with an open comment thread, by their keys. Kept by the comments while they are on the page. */
export const [commented, setCommented] = createSignal<ReadonlySet<string>>(new Set())
