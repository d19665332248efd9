import { addComment } from '@rembuk/usecases/comments/add-comment'
import { deleteComment } from '@rembuk/usecases/comments/delete-comment'
import { cellComments, openThreads } from '@rembuk/usecases/comments/read-comments'
import { settleThread } from '@rembuk/usecases/comments/settle-thread'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

const done = { done: true } as const

export const serveComments = (serve: Serve, deps: HttpDeps): void => {
  serve('commentThreads', async ({ actor, params }) => ({
    threads: await openThreads(deps, actor, params.documentId),
  }))
  serve('comments', ({ actor, params, query }) => cellComments(deps, actor, { ...params, ...query }))
  serve('addComment', ({ actor, params, body, requestKey }) =>
    addComment(deps, actor, { ...params, ...body, requestKey }),
  )
  serve('settleThread', async ({ actor, params, body }) => {
    await settleThread(deps, actor, { ...params, ...body })
    return done
  })
  serve('deleteComment', async ({ actor, params, query }) => {
    await deleteComment(deps, actor, { ...params, ...query })
    return done
  })
}
