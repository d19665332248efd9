import { listNotices } from '@rembuk/usecases/notices/list-notices'
import { getMessages, setMessages } from '@rembuk/usecases/people/messages'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const serveNotices = (serve: Serve, deps: HttpDeps): void => {
  serve('notices', async ({ actor }) => ({ notices: await listNotices(deps, actor) }))
  serve('messages', ({ actor }) => getMessages(deps, actor))
  serve('setMessages', ({ actor, body }) => setMessages(deps, actor, body))
}
