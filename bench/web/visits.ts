import { type Milestones, milestones, noteMilestones } from './milestones'
import type { Site } from './site'
import { slowCpu, slowNetwork } from './slow-phone'
import { type Wire, watchWire } from './wire'

type Viewport = { width: number; height: number }

export interface FirstVisit extends Milestones {
  wire: Wire
  /** Bytes over HTTP until the first number was there. */
  toGrid: number
  /** Elements in the page. */
  nodes: number
}

/** A device that has nothing opens the plan over a slow network, with a slow processor. */
export const firstVisit = async (site: Site, viewport: Viewport): Promise<FirstVisit> => {
  const page = await site.newDevice(viewport)
  const session = await page.context().newCDPSession(page)
  const wire = await watchWire(session)
  await slowNetwork(session)
  await slowCpu(page)
  await noteMilestones(page)
  await page.goto(site.plan, { waitUntil: 'commit' })
  await page.waitForFunction(() => (globalThis as { marks?: { grid?: number } }).marks?.grid)
  const toGrid = wire().http
  const passed = await milestones(page)
  const nodes = await page.locator('*').count()
  const result = { ...passed, wire: wire(), toGrid, nodes }
  await page.context().close()
  return result
}

export interface NextVisits {
  /** Bytes over HTTP of a second visit. */
  repeatBytes: number
  /** Milliseconds to the first number without a network. */
  offlineGrid: number
}

/** The same device again, once with the network and once without; its processor is this machine's. */
export const nextVisits = async (site: Site, viewport: Viewport): Promise<NextVisits> => {
  const first = await site.newDevice(viewport)
  const context = first.context()
  await noteMilestones(first)
  await first.goto(site.plan)
  await milestones(first)
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await first.close()

  const second = await context.newPage()
  const wire = await watchWire(await context.newCDPSession(second))
  await noteMilestones(second)
  await second.goto(site.plan)
  await milestones(second)
  const repeatBytes = wire().http
  await second.close()

  await context.setOffline(true)
  const third = await context.newPage()
  await noteMilestones(third)
  await third.goto(site.plan)
  await third.waitForFunction(() => (globalThis as { marks?: { grid?: number } }).marks?.grid)
  const offlineGrid = await third.evaluate(() => (globalThis as unknown as { marks: Milestones }).marks.grid)
  await context.close()
  return { repeatBytes, offlineGrid }
}

/** Elements of each tab of a plan as large as a plan may be. */
export const nodesByTab = async (site: Site, viewport: Viewport): Promise<Record<string, number>> => {
  const page = await site.newDevice(viewport)
  await noteMilestones(page)
  await page.goto(site.plan)
  await milestones(page)
  const tabs = await page
    .locator('nav a[href^="?"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const nodes: Record<string, number> = {}
  for (const tab of tabs) {
    await page.goto(site.plan + tab)
    // Only the first tab has the number that the other milestones wait for.
    await page.locator('[data-status="sent"]').waitFor({ timeout: PATIENCE_MS })
    await page.waitForTimeout(SETTLE_MS)
    nodes[tab] = await page.locator('*').count()
  }
  await page.context().close()
  return nodes
}

/** The largest plan is there after this long, in milliseconds. */
const PATIENCE_MS = 60_000
/** After this long a tab has loaded and found all that it shows. */
const SETTLE_MS = 4_000
