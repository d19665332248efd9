import { expect, type Page } from '@playwright/test'
import { addDays } from '@rembuk/core/calendar'

/** Opens a partnership's plan and waits until the server's state is on the screen. */
export const openPlan = async (page: Page, partnershipId = 'batang'): Promise<void> => {
  await page.goto(`/kemitraan/${partnershipId}/rencana`)
  await expectStatus(page, 'Terkirim')
}

/** One number of the plan, such as `demand/emping@2026-11-30`. */
export const cell = (page: Page, key: string) => page.locator(`[data-cell="${key}"]`)

/** Steps of scrolling in which the longest plan of a test is passed through. */
const SCROLLS = 40

/** Waits until the plan's numbers are there: with them it is scrolled to where it begins. */
const shown = (page: Page): Promise<void> =>
  page.locator('[data-cell]').first().waitFor({ state: 'attached' })

/** Scrolls to the top, and waits until the page keeps the weeks that are there. */
const toTop = async (page: Page): Promise<void> => {
  await shown(page)
  await page.evaluate(async () => {
    scrollTo({ top: 0, behavior: 'instant' })
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
}

/** Scrolls down a phone, which keeps only the weeks near its screen, until the number is there. */
export const bring = async (page: Page, key: string): Promise<void> => {
  await shown(page)
  if ((await cell(page, key).count()) > 0) return
  await toTop(page)
  for (let step = 0; step < SCROLLS && (await cell(page, key).count()) === 0; step++) {
    await page.evaluate(() => {
      scrollBy(0, innerHeight / 2)
      return new Promise(requestAnimationFrame)
    })
  }
}

/** The address of a product's demand in the plan's week `week`, counted from 0: the top of a phone's list. */
export const demandOf = async (page: Page, week: number, productId = 'emping'): Promise<string> => {
  await toTop(page)
  const first = await page.locator(`[data-cell^="demand/${productId}@"]`).first().getAttribute('data-cell')
  const [line, monday] = first?.split('@') ?? []
  if (!line || !monday) throw new Error('the plan shows no demand')
  return `${line}@${addDays(monday, 7 * week)}`
}

/** Whether the plan is a list, as on a phone, and not a table. */
export const isList = async (page: Page): Promise<boolean> => {
  await shown(page)
  return page.locator('[role="grid"]').isHidden()
}

/** Types into a number and confirms: in the grid's cell, or in the phone's field, which stays open. */
export const type = async (page: Page, key: string, text: string): Promise<void> => {
  await bring(page, key)
  await cell(page, key).click()
  if (await isList(page)) await page.locator('input[inputmode="decimal"]').fill(text)
  else {
    await expect(cell(page, key)).toBeFocused()
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')
}

/** Enters a number the way the screen at hand wants it. */
export const enter = async (page: Page, key: string, text: string): Promise<void> => {
  await type(page, key, text)
  if (await isList(page)) await page.getByRole('button', { name: 'Selesai' }).first().click()
}

/** The number that a cell shows. */
export const expectCell = async (page: Page, key: string, text: string): Promise<void> => {
  await bring(page, key)
  await expect(cell(page, key)).toContainText(new RegExp(`(^|[^0-9])${text}$`))
}

/** What the status chip says. */
export const expectStatus = (page: Page, words: string | RegExp) =>
  expect(page.locator('[data-status]')).toHaveText(words)

/** The short messages over the page. */
export const toasts = (page: Page) => page.getByRole('region', { name: 'Pemberitahuan' })
