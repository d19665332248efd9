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
