import type { Page } from '@playwright/test'
import { quantile } from '../measure/quantile'
import { demandCell } from './large-plan'
import { milestones, noteMilestones } from './milestones'
import { joinPeers } from './peers'
import { laptop, type Site } from './site'
import { slowCpu } from './slow-phone'

/** Numbers that are filled in, each with four key presses. */
const NUMBERS = 40
/** What the browser rounds an interaction's duration to, in milliseconds: shorter ones are not told apart. */
const SHORTEST_MS = 16

type Watched = { interactions: Record<number, number> }

/** Collects how long each interaction took until the next paint. */
const watchInteractions = async (page: Page): Promise<void> => {
  await page.addInitScript((shortest) => {
    const interactions: Record<number, number> = {}
    Object.assign(globalThis, { interactions })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId)
          interactions[entry.interactionId] = Math.max(interactions[entry.interactionId] ?? 0, entry.duration)
    }).observe({ type: 'event', durationThreshold: shortest, buffered: true } as PerformanceObserverInit)
  }, SHORTEST_MS)
}

export interface Typing {
  /** Interaction to next paint, in milliseconds; what took less than 16 counts as 16. */
  median: number
  p98: number
}

/** Fills in numbers in the grid of a slow laptop while others fill in theirs. */
export const typing = async (site: Site, people: number): Promise<Typing> => {
  const page = await site.newDevice(laptop)
  await watchInteractions(page)
  await noteMilestones(page)
  await page.goto(site.plan)
  await milestones(page)
  const peers = await joinPeers(site, people, 4_000)
  await slowCpu(page)
  await page.locator(`[data-cell="${demandCell(0, 0)}"]`).click()
  for (let number = 0; number < NUMBERS; number++) {
    for (const key of ['1', '2', 'Enter', number % 8 === 7 ? 'ArrowRight' : 'ArrowDown']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(40)
    }
  }
  await page.waitForTimeout(1_000)
  const measured = await page.evaluate(() => Object.values((globalThis as unknown as Watched).interactions))
  await peers.leave()
  await page.context().close()
  const durations = [
    ...measured,
    ...new Array<number>(Math.max(0, 4 * NUMBERS - measured.length)).fill(SHORTEST_MS),
  ]
  return { median: quantile(durations, 0.5), p98: quantile(durations, 0.98) }
}
