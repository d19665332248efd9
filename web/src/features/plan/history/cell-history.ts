import type { CellChangeView, CellHistoryView } from '@rembuk/contract/history'
import { cellHistoryRoute } from '@rembuk/contract/history-routes'
import { createSignal } from 'solid-js'
import { call } from '../../../api/call'
import { createLoad } from '../../../api/load'

/** Where a number stands in the document: a root map and its keys. */
export interface NumberAt {
  root: string
  keys: readonly string[]
}

const askPage = (
  documentId: string,
  { root, keys }: NumberAt,
  before: number | undefined,
  signal: AbortSignal,
): Promise<CellHistoryView> => {
  return call(cellHistoryRoute, {
    params: { documentId },
    query: { root, keys: keys.join(','), ...(before === undefined ? {} : { before: `${before}` }) },
    signal,
  })
}

/** The changes of a number from the server, the newest first, page by page as they are asked for. */
export const createCellHistory = (documentId: string, number: NumberAt) => {
  const [changes, setChanges] = createSignal<readonly CellChangeView[]>([])
  const [busy, setBusy] = createSignal(false)
  const load = createLoad(async (signal) => {
    setBusy(true)
    try {
      const page = await askPage(documentId, number, changes().at(-1)?.n, signal)
      if (!signal.aborted) setChanges((known) => [...known, ...page.changes])
      return page.more
    } finally {
      setBusy(false)
    }
  })
  return {
    changes,
    busy,
    /** Whether the server has older ones; undefined while the first page has not come. */
    more: (): boolean | undefined => {
      const now = load.loaded()
      return now.state === 'ready' ? now.value : undefined
    },
    problem: () => {
      const now = load.loaded()
      return now.state === 'failed' ? now.problem : undefined
    },
    /** Asks for the next page, or for the one that did not come. */
    askMore: load.retry,
  }
}
