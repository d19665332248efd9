import { milestones, noteMilestones } from './milestones'
import { laptop, type Site } from './site'

/** Bytes of the page's own objects once the plan is open, everything looked for and garbage collected. */
export const heapBytes = async (site: Site): Promise<number> => {
  const page = await site.newDevice(laptop)
  await noteMilestones(page)
  await page.goto(site.plan)
  await milestones(page)
  await page.waitForTimeout(5_000)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.context().close()
  return usedSize
}
