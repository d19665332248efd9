import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

const done = { done: true } as const

/** Loaded with the first request that needs them: signing in and lists start without. */
const reading = () => import('@rembuk/usecases/comments/read-comments')

export const serveComments = (serve: Serve, deps: HttpDeps): void => {
  serve('commentThreads', async ({ actor, params }) => {
    const { openThreads } = await reading()
    return { threads: await openThreads(deps, actor, params.documentId) }
  })
  serve('comments', async ({ actor, params, query }) => {
    const { cellComments } = await reading()
    return cellComments(deps, actor, { ...params, ...query })
  })
  serve('addComment', async ({ actor, params, body, requestKey }) => {
    const { addComment } = await import('@rembuk/usecases/comments/add-comment')
    return addComment(deps, actor, { ...params, ...body, requestKey })
  })
  serve('settleThread', async ({ actor, params, body }) => {
    const { settleThread } = await import('@rembuk/usecases/comments/settle-thread')
    await settleThread(deps, actor, { ...params, ...body })
    return done
  })
  serve('deleteComment', async ({ actor, params, query }) => {
    const { deleteComment } = await import('@rembuk/usecases/comments/delete-comment')
    await deleteComment(deps, actor, { ...params, ...query })
    return done
  })
}
