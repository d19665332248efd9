import type { CDPSession, Locator, Page } from '@playwright/test'

/** Longer than a browser waits before it takes a finger that stays for a long press, in milliseconds. */
const LONG_MS = 900

/** Fingers on a page, whether or not its browser has a touch screen of its own. */
export const fingersOn = async (page: Page) => {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const press = async (place: Locator, holdMs: number): Promise<void> => {
    // Brings it into sight, and waits until it stands still with nothing over it.
    await place.hover({ trial: true })
    const box = await place.boundingBox()
    if (!box) throw new Error('nothing to touch')
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    if (holdMs > 0) await page.waitForTimeout(holdMs)
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  return {
    tap: (place: Locator) => press(place, 0),
    longPress: (place: Locator) => press(place, LONG_MS),
  }
}
