import type { Page } from '@playwright/test'
import { sentTo } from './outbox'

/**
 * Signs a person who has a name in, through the screen; ends on the page that follows. A number may
 * ask for one code a minute and five a day, so sign in once and share the session (`openAs`).
 */
export const signIn = async (page: Page, phone: string): Promise<void> => {
  await page.goto('/masuk')
  await page.getByLabel('Nomor HP').fill(phone)
  await page.getByRole('button', { name: 'Kirim kode' }).click()
  await page.getByLabel('Kode 6 angka').fill(await sentTo(page, phone, /^Kode masuk.*\b(\d{6})\b/))
  await page.waitForURL((url) => url.pathname !== '/masuk')
}
