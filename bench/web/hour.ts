import { demandCell } from './large-plan'
import { milestones, noteMilestones } from './milestones'
import { joinPeers } from './peers'
import { laptop, type Site } from './site'
import { watchWire } from './wire'

const HOUR_SECONDS = 3_600

/** Bytes that one page exchanges in an hour with others in the plan, from so many seconds of watching. */
const bytesAnHour = async (
  site: Site,
  { people, editEveryMs, seconds }: { people: number; editEveryMs?: number; seconds: number },
): Promise<number> => {
  const page = await site.newDevice(laptop)
  const wire = await watchWire(await page.context().newCDPSession(page))
  await noteMilestones(page)
  await page.goto(site.plan)
  await milestones(page)
  const peers = await joinPeers(site, people, editEveryMs)
  // What comes with opening, and with the others' arrival, is not part of the hour.
  await page.waitForTimeout(8_000)
  const before = wire()
  await page.waitForTimeout(seconds * 1_000)
  const after = wire()
  await peers.leave()
  await page.context().close()
  return ((after.http + after.socket - before.http - before.socket) * HOUR_SECONDS) / seconds
}

/** With seven others, each filling in a number every four seconds. */
export const editingHour = (site: Site): Promise<number> =>
  bytesAnHour(site, { people: 7, editEveryMs: 4_000, seconds: 32 })

/** With one other who does nothing either; watched for one heartbeat. */
export const idleHour = (site: Site): Promise<number> => bytesAnHour(site, { people: 1, seconds: 62 })

/** What a page in the background says of where its person is, in ten seconds of work in the grid: nothing. */
export const hiddenPresence = async (site: Site): Promise<number> => {
  const page = await site.newDevice(laptop)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await noteMilestones(page)
  await page.goto(site.plan)
  await milestones(page)
  await page.locator(`[data-cell="${demandCell(0, 0)}"]`).click()
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  // That the person is no longer anywhere is said once.
  await page.waitForTimeout(2_000)
  let said = 0
  session.on('Network.webSocketFrameSent', ({ response }) => {
    if (response.payloadData.includes('"t":"aware"')) said++
  })
  for (let move = 0; move < 20; move++) {
    await page.keyboard.press(move % 2 === 0 ? 'ArrowDown' : 'ArrowUp')
    await page.waitForTimeout(500)
  }
  await page.context().close()
  return said
}
