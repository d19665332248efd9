import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const serveNotices = (serve: Serve, deps: HttpDeps): void => {
  serve('notices', async ({ actor }) => {
    const { listNotices } = await import('@rembuk/usecases/notices/list-notices')
    return { notices: await listNotices(deps, actor) }
  })
  serve('messages', async ({ actor }) => {
    const { getMessages } = await import('@rembuk/usecases/people/messages')
    return getMessages(deps, actor)
  })
  serve('setMessages', async ({ actor, body }) => {
    const { setMessages } = await import('@rembuk/usecases/people/messages')
    return setMessages(deps, actor, body)
  })
}
