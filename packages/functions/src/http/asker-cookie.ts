import { CODE_LIFE_SECONDS } from '@rembuk/usecases/sign-in/code-limits'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** Ties a one-time code to the browser that asked for it; lives as long as the code. */
const NAME = 'rembuk-asker'
const scope = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

export const readAskerCookie = (c: Context): string | undefined => getCookie(c, NAME, 'host')

export const setAskerCookie = (c: Context, secret: string): void =>
  setCookie(c, NAME, secret, { ...scope, maxAge: CODE_LIFE_SECONDS })

export const clearAskerCookie = (c: Context): void => {
  deleteCookie(c, NAME, scope)
}
