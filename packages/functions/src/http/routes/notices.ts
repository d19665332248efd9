import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const serveNotices = (serve: Serve, deps: HttpDeps): void => {
  serve('notices', async ({ actor }) => {
    const { listNotices } = await import('@rembuk/usecases/notices/list-notices')
    return { notices: await listNotices(deps, actor) }
  })
  serve('messages', async ({ actor }) => {
    const { getMessages } = await import('@rembuk/usecases/people/messages')
    return { ...(await getMessages(deps, actor)), hasEmail: deps.hasEmail, pushKey: deps.pushKey }
  })
  serve('setMessages', async ({ actor, body }) => {
    const { setMessages } = await import('@rembuk/usecases/people/messages')
    await setMessages(deps, actor, body)
    return undefined
  })
  serve('emailCode', async ({ actor, body }) => {
    const { askEmailCode } = await import('@rembuk/usecases/people/email')
    return askEmailCode(deps, actor, body.address)
  })
  serve('confirmEmail', async ({ actor, body }) => {
    const { confirmEmail } = await import('@rembuk/usecases/people/email')
    return { email: await confirmEmail(deps, actor, body.code) }
  })
  serve('removeEmail', async ({ actor }) => {
    const { removeEmail } = await import('@rembuk/usecases/people/email')
    await removeEmail(deps, actor)
    return undefined
  })
  serve('keepDevice', async ({ actor, body }) => {
    const { keepDevice } = await import('@rembuk/usecases/people/devices')
    await keepDevice(deps, actor, body)
    return undefined
  })
  serve('dropDevice', async ({ actor }) => {
    const { dropDevice } = await import('@rembuk/usecases/people/devices')
    await dropDevice(deps, actor)
    return undefined
  })
}
