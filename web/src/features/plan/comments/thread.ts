import { addCommentRoute, commentsRoute } from '@rembuk/contract/comment-routes'
import { type CommentPage, type CommentView, comment as commentSchema } from '@rembuk/contract/comments'
import { createSignal, onCleanup } from 'solid-js'
import { safeParse } from 'valibot'
import { call } from '../../../api/call'
import { createLoad } from '../../../api/load'
import { onChanged } from '../../../live/changes'
import { outbox } from '../../../outbox/outbox'
import { keepKnown } from './keep-known'
import { pendingOf } from './pending'

/** The comments on one cell from the server, the newest page first, kept up to date while they are looked at. */
export const createThread = (documentId: string, cell: string | undefined) => {
  const [comments, setComments] = createSignal<readonly CommentView[]>([])
  const [older, setOlder] = createSignal<{ more: boolean; busy: boolean }>({ more: false, busy: false })
  /** Newer knowledge of a comment takes the place of what was known. */
  const merge = (news: readonly CommentView[]): void => {
    const all = [...comments(), ...keepKnown(comments(), news)]
    const known = new Map(all.map((each) => [each.id, each]))
    setComments([...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
  }
  const ask = (before?: string, signal?: AbortSignal): Promise<CommentPage> => {
    const query = { ...(cell !== undefined && { cell }), ...(before !== undefined && { before }) }
    return call(commentsRoute, { params: { documentId }, query, signal })
  }
  const load = createLoad(async (signal) => {
    const page = await ask(undefined, signal)
    if (signal.aborted) return page
    if (comments().length === 0) setOlder({ more: page.more, busy: false })
    merge(page.comments)
    return page
  })

  onCleanup(onChanged(documentId, 'comments', load.retry))
  onCleanup(
    outbox.onSent((entry, answer) => {
      const [sent] = pendingOf([entry], documentId)
      if (entry.path !== addCommentRoute.path || sent?.cell !== cell) return
      const made = safeParse(commentSchema, answer)
      if (sent && made.success) merge([made.output])
    }),
  )

  return {
    comments,
    /** What the server says of the thread as a whole; undefined where it has none or has not answered. */
    summary: () => {
      const now = load.loaded()
      return now.state === 'ready' ? now.value.thread : undefined
    },
    isLoading: () => load.loaded().state === 'loading',
    problem: () => {
      const now = load.loaded()
      return now.state === 'failed' ? now.problem : undefined
    },
    retry: load.retry,
    older,
    async askOlder(): Promise<void> {
      setOlder({ more: true, busy: true })
      try {
        const page = await ask(comments()[0]?.id)
        merge(page.comments)
        setOlder({ more: page.more, busy: false })
      } catch {
        setOlder({ more: true, busy: false })
      }
    },
  }
}
