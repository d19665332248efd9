import type { DocumentChangesView, EntryChangesView } from '@rembuk/contract/history'
import { documentChangesRoute } from '@rembuk/contract/history-routes'
import { createMemo, createSignal } from 'solid-js'
import { call } from '../../../../api/call'
import { createLoad } from '../../../../api/load'
import { foldRows } from './fold-rows'

const askPage = (documentId: string, before: number | undefined, signal: AbortSignal) =>
  call(documentChangesRoute, {
    params: { documentId },
    query: before === undefined ? undefined : { before: `${before}` },
    signal,
  })

/** The next page that says anything, or the last one. */
const askUntilTold = async (
  documentId: string,
  before: number | undefined,
  signal: AbortSignal,
): Promise<DocumentChangesView> => {
  const page = await askPage(documentId, before, signal)
  if (foldRows(page.entries).length > 0 || page.before === undefined) return page
  return askUntilTold(documentId, page.before, signal)
}

/** The changes of a whole plan from the server, the newest first, page by page as they are asked for. */
export const createPlanChanges = (documentId: string) => {
  const [entries, setEntries] = createSignal<readonly EntryChangesView[]>([])
  const [busy, setBusy] = createSignal(false)
  let before: number | undefined
  const load = createLoad(async (signal) => {
    setBusy(true)
    try {
      const page = await askUntilTold(documentId, before, signal)
      if (!signal.aborted) {
        before = page.before
        setEntries((known) => [...known, ...page.entries])
      }
      return page.before !== undefined
    } finally {
      setBusy(false)
    }
  })
  return {
    rows: createMemo(() => foldRows(entries())),
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
