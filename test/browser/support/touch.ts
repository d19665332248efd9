import type { CDPSession, Locator, Page } from '@playwright/test'

/** Fingers on a page, whether or not its browser has a touch screen of its own. */
export const fingersOn = async (page: Page) => {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const press = async (place: Locator, until?: () => Promise<unknown>): Promise<void> => {
    // Brings it into sight, and waits until it stands still with nothing over it.
    await place.hover({ trial: true })
    const box = await place.boundingBox()
    if (!box) throw new Error('nothing to touch')
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await until?.()
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  return {
    tap: (place: Locator) => press(place),
    /** A finger rests there until what is to come of that has come, and is lifted then. */
    longPress: (place: Locator, until: () => Promise<unknown>) => press(place, until),
  }
}
