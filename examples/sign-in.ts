/** Signs in with a phone number, written +62…, and the code that the local runner's outbox shows; returns the session's cookie. */
export const signIn = async (origin: string, phone: string): Promise<string> => {
  const asked = await post(`${origin}/api/sign-in/codes`, { phone, channel: 'whatsapp' })
  const messages: { to: string; text: string }[] = await (await fetch(`${origin}/dev/outbox`)).json()
  const texts = messages.filter(({ to }) => to === phone).map(({ text }) => text)
  const code = texts.flatMap((text) => text.match(/\b\d{6}\b/) ?? [])[0]
  return cookieOf(await post(`${origin}/api/sign-in`, { code }, cookieOf(asked)))
}

const post = async (url: string, body: object, cookie = ''): Promise<Response> => {
  const headers = { cookie, 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${url}: ${await response.text()}`)
  return response
}

/** The cookies that an answer sets and does not take back, as the next request sends them. */
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
