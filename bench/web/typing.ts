import type { Page } from '@playwright/test'
import { quantile } from '../measure/quantile'
import { showBareTable } from './bare-table'
import { keptForOffline } from './kept-for-offline'
import { demandCell } from './large-plan'
import { milestones, noteMilestones } from './milestones'
import { joinPeers } from './peers'
import { laptop, phone, type Site } from './site'
import { slowCpu } from './slow-phone'

/** Numbers that are filled in, each with three or four key presses. */
const NUMBERS = 40
/** Between two key presses, in milliseconds. */
const KEY_MS = 40
/** What the browser rounds an interaction's duration to, in milliseconds: shorter ones are not told apart. */
const SHORTEST_MS = 16
/** How often each of the others fills in a number, in milliseconds. */
const EDIT_EVERY_MS = 4_000

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
  /** What the page's own scripts, styles and layout took of the main thread for each key, in milliseconds. */
  workPerKey: number
}

/** Where is typed: the grid of a laptop, the list of a phone, or a page that is nothing but cells. */
export type Sheet = 'grid' | 'list' | 'bare table'

const keysFor = (sheet: Sheet, number: number): string[] =>
  sheet === 'list' ? ['1', '2', 'Enter'] : ['1', '2', 'Enter', number % 8 === 7 ? 'ArrowRight' : 'ArrowDown']

const open = async (site: Site, sheet: Sheet): Promise<Page> => {
  const page = await site.newDevice(sheet === 'list' ? phone : laptop)
  await watchInteractions(page)
  if (sheet === 'bare table') {
    await page.goto('about:blank')
    await showBareTable(page)
    return page
  }
  await noteMilestones(page)
  await page.goto(site.plan)
  await milestones(page)
  await keptForOffline(page)
  return page
}

/** Fills in numbers with a processor four times slower while others fill in theirs. */
export const typing = async (site: Site, sheet: Sheet, people: number): Promise<Typing> => {
  const page = await open(site, sheet)
  const peers = await joinPeers(site, people, EDIT_EVERY_MS)
  await slowCpu(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return 1_000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'))
  }
  if (sheet !== 'bare table') await page.locator(`[data-cell="${demandCell(0, 0)}"]`).click()
  const before = await worked()
  let keys = 0
  for (let number = 0; number < NUMBERS; number++)
    for (const key of keysFor(sheet, number)) {
      await page.keyboard.press(key)
      keys++
      await page.waitForTimeout(KEY_MS)
    }
  await page.waitForTimeout(1_000)
  const workPerKey = ((await worked()) - before) / keys
  const measured = await page.evaluate(() => Object.values((globalThis as unknown as Watched).interactions))
  await peers.leave()
  await page.context().close()
  const durations = [...measured, ...new Array<number>(Math.max(0, keys - measured.length)).fill(SHORTEST_MS)]
  return { median: quantile(durations, 0.5), p98: quantile(durations, 0.98), workPerKey }
}
