import { SESSION_LIFE_MS } from '@rembuk/usecases/sign-in/session-life'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** With the prefix it is `__Host-rembuk`: no other host, path or plain connection can set or read it. */
const NAME = 'rembuk'
const scope = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

export const readSessionCookie = (c: Context): string | undefined => getCookie(c, NAME, 'host')

export const setSessionCookie = (c: Context, token: string): void =>
  setCookie(c, NAME, token, { ...scope, maxAge: SESSION_LIFE_MS / 1000 })

export const clearSessionCookie = (c: Context): void => {
  deleteCookie(c, NAME, scope)
}
