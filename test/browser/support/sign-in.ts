import { expect, type Page } from '@playwright/test'

interface Message {
  to: string
  text: string
}

/** The one-time code in the newest message to a number, written +62…; waits until there is one. */
const codeFor = async (page: Page, phone: string): Promise<string> => {
  let code: string | undefined
  await expect(async () => {
    const answer = await page.request.get('/dev/outbox', { headers: { accept: 'application/json' } })
    const messages: Message[] = await answer.json()
    code = messages.flatMap(({ to, text }) => (to === phone ? (text.match(/\b\d{6}\b/) ?? []) : []))[0]
    expect(code).toBeDefined()
  }).toPass({ timeout: 10_000 })
  return code as string
}

/**
 * Signs a person who has a name in, through the screen; ends on the page that follows. A number may
 * ask for one code a minute and five a day, so sign in once and share the session (`openAs`).
 */
export const signIn = async (page: Page, phone: string): Promise<void> => {
  await page.goto('/masuk')
  await page.getByLabel('Nomor HP').fill(phone)
  await page.getByRole('button', { name: 'Kirim kode' }).click()
  await page.getByLabel('Kode 6 angka').fill(await codeFor(page, phone))
  await page.waitForURL((url) => url.pathname !== '/masuk')
}
