import { profileOf } from '@rembuk/usecases/people/profile'
import { askCode } from '@rembuk/usecases/sign-in/ask-code'
import { exchangeCode } from '@rembuk/usecases/sign-in/exchange-code'
import { clearAskerCookie, readAskerCookie, setAskerCookie } from '../asker-cookie'
import { clientAddress } from '../client-address'
import type { HttpDeps } from '../deps'
import { deviceName } from '../device'
import type { Serve } from '../serve'
import { readSessionCookie, setSessionCookie } from '../session-cookie'

export const serveSignIn = (serve: Serve, deps: HttpDeps): void => {
  serve('askCode', async ({ body, context }) => {
    const { askerSecret, ...answer } = await askCode(deps, {
      ...body,
      address: clientAddress(context, deps.edgeSecret),
    })
    setAskerCookie(context, askerSecret)
    return answer
  })

  serve('signIn', async ({ body, context }) => {
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
