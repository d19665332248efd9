import type { Page } from '@playwright/test'

/** How long nothing more may come until everything counts as kept, in milliseconds. */
const STILL_MS = 2_000

const entries = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    let count = 0
    for (const name of await caches.keys()) count += (await (await caches.open(name)).keys()).length
    return count
  })

/** Waits until the page has kept what works without a network, which it does once on a new device. */
export const keptForOffline = async (page: Page): Promise<void> => {
  let before = -1
  for (let now = await entries(page); now !== before; now = await entries(page)) {
    before = now
    await page.waitForTimeout(STILL_MS)
  }
}
