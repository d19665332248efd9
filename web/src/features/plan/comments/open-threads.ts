import { commentThreadsRoute } from '@rembuk/contract/comment-routes'
import { type ThreadView, threadList } from '@rembuk/contract/comments'
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { call } from '../../../api/call'
import { onChanged } from '../../../live/changes'
import { kept } from '../../../storage/kept'
import { keepKnown } from './keep-known'

/**
 * The open threads of a document: at once as this device last knew them, then from the server, and again
 * whenever they have changed. Without an answer the known ones stay.
 */
export const createOpenThreads = (documentId: string): Accessor<readonly ThreadView[]> => {
  const store = kept(`comment-threads/${documentId}`, threadList)
  const [threads, setThreads] = createSignal<readonly ThreadView[]>(store.read()?.threads ?? [])
  let current = new AbortController()
  const ask = async (): Promise<void> => {
    current.abort()
    const mine = new AbortController()
    current = mine
    try {
      const list = await call(commentThreadsRoute, { params: { documentId }, signal: mine.signal })
      if (mine.signal.aborted) return
      store.write(list)
      setThreads(keepKnown(threads(), list.threads))
    } catch {
      // Asked again when the plan is next connected.
    }
  }
  onCleanup(onChanged(documentId, 'comments', () => void ask()))
  onCleanup(() => current.abort())
  void ask()
  return threads
}
