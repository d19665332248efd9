import type { PartnershipHealthView } from '@rembuk/contract/partnership-health'
import type { HealthComponent } from '@rembuk/core/health/component'
import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import type { WorkData } from '@rembuk/core/work/work-data'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { setTermsField } from '@rembuk/plandoc/terms/edit'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import { meetingsLedgerId } from '@rembuk/usecases/meetings/meeting-documents'
import { workLedgerId } from '@rembuk/usecases/work/work-ledger'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from './support/browser'
import { consent, proposeNow, startDrafts, WEEKS } from './support/drafts'
import { ADMIN_PHONE, PRODUCER_PHONE } from './support/partnership'
import { createWorld, type World } from './support/world'

let world: World
let health: PartnershipHealthView

/** Noon in Limpung. */
const at = (day: string): number => Date.parse(`${day}T05:00:00Z`)

const idOf = async (who: Browser): Promise<string> => ((await who.call('me')).json as { id: string }).id

/**
 * A partnership that began in the second quarter, agreed on something and met once in the third, and
 * proposed anew in the fourth; of its two people one saw the agreed version in the third, one in the fourth.
 */
const live = async (): Promise<void> => {
  world = createWorld()
  world.clock.now = at('2026-05-10')
  const drafts = await startDrafts(world)
  const { admin, producer, partnership, cooperative, maker } = drafts
  const params = { partnershipId: partnership.id }
  await producer.call('partnership', { params })
  const go = async (day: string): Promise<void> => {
    world.clock.now = at(day)
    await admin.signIn(ADMIN_PHONE)
    await producer.signIn(PRODUCER_PHONE)
  }
  const write = async (id: string, ledgerId: string, who: Browser, data: MeetingData | WorkData) => {
    const partyId = who === admin ? cooperative.id : maker.id
    const by = { personId: await idOf(who), partyId }
    await writeDown<MeetingData | WorkData>(world.useCases, ledgerId, id, () => [
      { id, at: world.clock.now, by, data },
    ])
  }
  const [work, meetings] = [workLedgerId(partnership.id), meetingsLedgerId(partnership.id)]
  await go('2026-07-20')
  const proposal = await proposeNow(drafts)
  for (const who of [admin, producer])
    expect((await consent(world, who, { partnershipId: partnership.id, proposal })).status).toBe(200)
  await go('2026-08-01')
  await write('seen-one', work, producer, { kind: 'noticed', version: 1 })
  const schedule = {
    ...{ title: 'Rapat', time: '09:00', minutes: 60, place: 'Balai', link: '' },
    ...{ start: '2026-08-15', recurrence: { kind: 'once' as const } },
  }
  const meetingId = 'm.2026-08-15'
  await go('2026-08-15')
  await write('series', meetings, admin, { kind: 'series', seriesId: 'm', schedule })
  await write('opened', meetings, admin, { kind: 'opened', meetingId, number: 1 })
  await write('closed', meetings, admin, {
    ...{ kind: 'closed', meetingId, number: 1, seen: 1, hash: 'h', day: '2026-08-15', title: 'Rapat' },
    ...{ presentIds: [], decisions: 0, followUps: 0 },
  })
  await go('2026-10-05')
  await write('seen-two', work, admin, { kind: 'noticed', version: 1 })
  setDemand(drafts.plan.doc, 'emping', WEEKS[0], 30_000)
  setTermsField(drafts.terms.doc, 'end', '2027-12-31')
  await proposeNow(drafts)
  await go('2026-11-23')
  health = (await admin.call('partnershipHealth', { params })).json as PartnershipHealthView
}

beforeAll(live)

const of = (quarter: string, component: HealthComponent) => {
  const found = health.quarters
    .find((each) => each.quarter === quarter)
    ?.components.find((each) => each.component === component)
  if (!found) throw new RangeError('every quarter has every component')
  return found
}
/** Score and evidence of a component at the end of a quarter, as `code met/of = value`. */
const scored = (quarter: string, component: HealthComponent) => {
  const { score, evidence } = of(quarter, component)
  return [score, ...evidence.map(({ code, met, of: all, value }) => `${code} ${met}/${all} = ${value}`)]
}

describe('the health of a partnership at the end of a past quarter', () => {
  it('counts who had seen the agreed version by then, and the meetings of that quarter', () => {
    expect(scored('2026-Q3', 'communication')).toEqual([
      42,
      'changes-seen 1/2 = 50',
      'meetings-held 1/3 = 33',
    ])
    expect(scored('2026-Q4', 'communication')).toEqual([
      50,
      'changes-seen 2/2 = 100',
      'meetings-held 0/3 = 0',
    ])
  })

  it('takes the agreement and the proposal as they stood then', () => {
    expect(scored('2026-Q2', 'contract')).toEqual([0, 'agreement-in-force 0/1 = 0'])
    expect(scored('2026-Q3', 'contract')).toEqual([
      100,
      'agreement-in-force 1/1 = 100',
      'parties-consented 2/2 = 100',
    ])
    expect(scored('2026-Q4', 'contract')).toEqual([
      50,
      'agreement-in-force 1/1 = 100',
      'parties-consented 0/2 = 0',
    ])
  })

  it('takes who does what from the terms that were agreed then', () => {
    expect(of('2026-Q2', 'scope')).toMatchObject({ evidence: [], unknown: 'nothing-written' })
    expect(scored('2026-Q3', 'scope')).toEqual(scored('2026-Q4', 'scope'))
    expect(of('2026-Q3', 'scope').evidence.map(({ code }) => code)).toEqual(['scopes-assigned'])
  })

  it('is the same as it was then', () => {
    const renewed = of('2026-Q3', 'commitment').evidence.find(({ code }) => code === 'agreement-renewed')
    // From 20 July to the day after 30 September.
    expect(renewed).toMatchObject({ days: 73, value: 100 })
  })

  it('says why it is not known', () => {
    expect(of('2026-Q1', 'contract')).toEqual({ component: 'contract', evidence: [], unknown: 'not-begun' })
    expect(of('2026-Q2', 'communication').unknown).toBe('nothing-written')
    expect(of('2026-Q3', 'planning')).toMatchObject({ evidence: [], unknown: 'plan-not-kept' })
    expect(of('2026-Q3', 'investment').unknown).toBe('only-said')
    for (const { components } of health.quarters.slice(1))
      for (const { score, unknown } of components) expect(score === undefined).toBe(unknown !== undefined)
  })
})
