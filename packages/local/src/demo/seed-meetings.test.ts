import { createHash } from 'node:crypto'
import { addDays, type Day, weekMondays } from '@rembuk/core/calendar'
import { nextMeeting } from '@rembuk/core/meeting/meeting'
import { workItems } from '@rembuk/core/work/work-item'
import { workState } from '@rembuk/core/work/work-state'
import { memoryStores } from '@rembuk/data/memory/stores'
import { stateAt } from '@rembuk/sync/server/state-at'
import { firstAltered } from '@rembuk/usecases/ledger/verify'
import { meetingsLedgerId } from '@rembuk/usecases/meetings/meeting-documents'
import { readMeetings } from '@rembuk/usecases/meetings/meeting-ledger'
import { readWork } from '@rembuk/usecases/work/get-work'
import { expect, it } from 'vitest'
import { seedDemo } from './seed'
import { seedMeetings } from './seed-meetings'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

const seeded = async (today: Day) => {
  const now = Date.parse(`${today}T01:00:00Z`)
  const stores = memoryStores({ now: () => now })
  const deps = {
    ...stores,
    now: () => now,
    sha256,
    secrets: { hash: (purpose: string, text: string) => sha256(`${purpose} ${text}`) },
    documentState: async (documentId: string, upTo?: number) =>
      (await stateAt({ log: stores.log, now: () => now }, documentId, upTo))?.doc,
    documentNumber: async (documentId: string) => (await stores.log.readHead(documentId)).seq,
    tellChanged: async () => {},
    writeReceived: async () => {},
    endSocketsTo: async () => {},
  }
  await seedDemo(stores, now, today)
  await seedMeetings(deps, today)
  return { deps, now }
}

const aWeek = weekMondays('2026-11-23', 1).flatMap((monday) =>
  Array.from({ length: 7 }, (_, index) => addDays(monday, index)),
)

it.each(aWeek)(
  'started on %s, the demo has held a meeting, has one to come and a late follow-up',
  async (today) => {
    const { deps, now } = await seeded(today)
    const meetings = await readMeetings(deps, 'batang')
    expect([...meetings.records.values()]).toMatchObject([
      { number: 1, closed: { decisions: 2, followUps: 3 } },
    ])
    const next = nextMeeting(meetings, now, today, 'Asia/Jakarta')
    expect(next?.day).toBe(addDays([...meetings.records.values()][0]?.closed?.day ?? '', 7))
    const { list, entries } = await readWork(deps, 'batang')
    const followUps = workItems(list, workState([], entries), today)
    const said = followUps.map(({ status, isLate }) => (isLate ? 'late' : status)).sort()
    expect(said).toEqual(['done', 'late', 'open'])
  },
)

it('the demo’s meetings stand in a sound ledger, and are seeded once', async () => {
  const { deps } = await seeded('2026-11-28')
  await seedMeetings(deps, '2026-11-28')
  const records = await deps.ledger.read(meetingsLedgerId('batang'), 0)
  expect(records).toHaveLength(5)
  expect(firstAltered(sha256, meetingsLedgerId('batang'), records)).toBeUndefined()
})
