import { profileOf } from '@rembuk/usecases/people/profile'
import { clearAskerCookie, readAskerCookie, setAskerCookie } from '../asker-cookie'
import { clientAddress } from '../client-address'
import type { HttpDeps } from '../deps'
import { deviceName } from '../device'
import type { Serve } from '../serve'
import { readSessionCookie, setSessionCookie } from '../session-cookie'

/** Signing in is seldom: its code is loaded with the first request for it. */
export const serveSignIn = (serve: Serve, deps: HttpDeps): void => {
  serve('askCode', async ({ body, context }) => {
    const { askCode } = await import('@rembuk/usecases/sign-in/ask-code')
    const { askerSecret, ...answer } = await askCode(deps, {
      ...body,
      address: clientAddress(context, deps.edgeSecret),
    })
    setAskerCookie(context, askerSecret)
    return answer
  })

  serve('signIn', async ({ body, context }) => {
    const { exchangeCode } = await import('@rembuk/usecases/sign-in/exchange-code')
    const { person, token } = await exchangeCode(deps, {
      code: body.code,
      askerSecret: readAskerCookie(context),
      formerToken: readSessionCookie(context),
      device: await deviceName(context.req.header('user-agent')),
    })
    clearAskerCookie(context)
    setSessionCookie(context, token)
    return profileOf(person)
  })
}
