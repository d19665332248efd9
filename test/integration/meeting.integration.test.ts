import { addDays, dayAt, mondayFrom } from '@rembuk/core/calendar'
import type { MeetingSettings } from '@rembuk/core/meeting/meeting-data'
import type { Minutes } from '@rembuk/core/meeting/minutes'
import { addItems, setOutcome, setPresence } from '@rembuk/plandoc/meeting/edit'
import { notesText, writeNotes } from '@rembuk/plandoc/meeting/notes'
import { readMeeting } from '@rembuk/plandoc/meeting/read'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ApiClient } from '../../packages/local/test/api-client'
import { openPlan, PATIENCE, synced } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

const AT = '/api/partnerships/batang'
const today = dayAt(Date.now(), 'Asia/Jakarta')
const due = addDays(today, 7)

const settings: MeetingSettings = {
  title: 'Rapat uji coba',
  time: '13:00',
  minutes: 60,
  place: 'Balai desa',
  link: '',
}

let product: Product
let sari: ApiClient
let karyo: ApiClient
let hadi: ApiClient
let held = 0

beforeAll(async () => {
  product = await startProduct()
  ;[sari, karyo, hadi] = await Promise.all([
    signedIn(product, 'sari'),
    signedIn(product, 'karyo'),
    signedIn(product, 'hadi'),
  ])
})
afterAll(() => product.stop())

const keyed = (key: string = crypto.randomUUID()) => ({ 'idempotency-key': key })
const write = (person: ApiClient, data: unknown, key?: string) =>
  person.call('POST', `${AT}/meetings`, { data }, keyed(key))

/** A meeting of today with its live document. */
const opened = async (): Promise<{ number: number; documentId: string; meetingId: string }> => {
  const seriesId = `uji-${++held}`
  const schedule = { ...settings, start: today, recurrence: { kind: 'once' } }
  expect((await write(sari, { kind: 'series', seriesId, schedule })).status).toBe(201)
  const meetingId = `${seriesId}.${today}`
  const answer = await sari.call('POST', `${AT}/meetings/${meetingId}/document`, undefined, keyed())
  expect(answer.status).toBe(200)
  return { ...(await answer.json()), meetingId }
}

const sit = (documentId: string, person: ApiClient): LiveDocument => openPlan(product, person, { documentId })

const allSent = (...live: LiveDocument[]) =>
  vi.waitUntil(() => live.every((each) => each.status().synced && each.status().unsent === 0), PATIENCE)

/** The number of the last edit, as a client knows it when everything is sent. */
const lastEdit = async (documentId: string): Promise<number> =>
  (await product.store.log.readHead(documentId)).seq

const talk = (live: LiveDocument) => {
  addItems(live.doc, [{ id: 'melinjo', title: 'Harga melinjo', minutes: 10 }])
  setPresence(live.doc, 'sari', 'present')
  setPresence(live.doc, 'karyo', 'present')
  writeNotes(live.doc, { itemId: 'melinjo', text: 'Harga naik di Banten.\nStok cukup sampai Januari.' })
  setOutcome(live.doc, { kind: 'decision', id: 'k1' }, { text: 'Beli bersama 200 kg', item: 'melinjo' })
  setOutcome(
    live.doc,
    { kind: 'follow-up', id: 't1' },
    { text: 'Tanya harga ke Lampung', item: 'melinjo', owner: 'karyo', due },
  )
}

const close = (person: ApiClient, number: number, seen: number, key?: string) =>
  person.call('POST', `${AT}/minutes/${number}`, { seen }, keyed(key))

const closedMeeting = async () => {
  const meeting = await opened()
  const live = sit(meeting.documentId, sari)
  await synced(live)
  talk(live)
  await allSent(live)
  const answer = await close(sari, meeting.number, await lastEdit(meeting.documentId))
  expect(answer.status).toBe(201)
  return { ...meeting, live, minutes: await answer.json() }
}

describe('the notes of a meeting', () => {
  it('take what three people type into one item at once, one of them from a dead spot', async () => {
    const { documentId } = await opened()
    const [hers, his, theirs] = [sari, karyo, hadi].map((person) => sit(documentId, person)) as [
      LiveDocument,
      LiveDocument,
      LiveDocument,
    ]
    await synced(hers, his, theirs)
    addItems(hers.doc, [{ id: 'melinjo', title: 'Harga melinjo', minutes: 10 }])
    writeNotes(hers.doc, { itemId: 'melinjo', text: 'Harga naik.' })
    await vi.waitUntil(() => [his, theirs].every(({ doc }) => notesText(doc, 'melinjo').length > 0), PATIENCE)
    const start = { itemId: 'melinjo', text: 'Pak Karyo: Harga naik.' }
    writeNotes(his.doc, { ...start, caret: 11 })
    writeNotes(theirs.doc, { itemId: 'melinjo', text: 'Harga naik. Stok cukup.' })
    writeNotes(hers.doc, { itemId: 'melinjo', text: 'Harga naik 10%.', caret: 14 })
    await allSent(hers, his, theirs)
    await vi.waitFor(() => {
      const texts = [hers, his, theirs].map(({ doc }) => notesText(doc, 'melinjo').toString())
      expect(texts).toEqual(Array(3).fill('Pak Karyo: Harga naik 10%. Stok cukup.'))
    }, PATIENCE)
  })
})

describe('closing a meeting', () => {
  it('freezes its minutes with all their fields, and makes its follow-ups commitments', async () => {
    const { minutes, number, meetingId } = await closedMeeting()
    const frozen = JSON.parse(minutes.minutes) as Minutes
    expect(frozen).toMatchObject({
      number,
      meetingId,
      title: 'Rapat uji coba',
      place: 'Balai desa',
      attendance: { present: 2 },
      agenda: [
        {
          title: 'Harga melinjo',
          notes: 'Harga naik di Banten.\nStok cukup sampai Januari.',
          decisions: [{ text: 'Beli bersama 200 kg' }],
          followUps: [{ ownerId: 'karyo', dueDay: due }],
        },
      ],
    })
    expect(minutes.names).toMatchObject({ karyo: expect.any(String) })
    const { entries } = await (await karyo.call('GET', `${AT}/work`)).json()
    const promised = entries.filter(
      ({ data }: { data: { kind: string; meetingNumber?: number } }) =>
        data.kind === 'promised' && data.meetingNumber === number,
    )
    expect(promised).toHaveLength(1)
    const done = { kind: 'done', commitmentId: `follow-up.${number}.t1`, day: today }
    const report = await karyo.call('POST', `${AT}/work`, { data: done }, keyed())
    expect(report.status).toBe(201)
  })

  it('is refused while a follow-up has nobody or no day, and says which', async () => {
    const { documentId, number } = await opened()
    const live = sit(documentId, sari)
    await synced(live)
    talk(live)
    setOutcome(live.doc, { kind: 'follow-up', id: 't2' }, { text: 'Cari sopir' })
    await allSent(live)
    const answer = await close(sari, number, await lastEdit(documentId))
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      code: 'incomplete-draft',
      fields: ['follow-up.t2.owner', 'follow-up.t2.due'],
    })
  })

  it('is refused to who has not seen the last word, and nothing of it is lost', async () => {
    const { documentId, number } = await opened()
    const live = sit(documentId, sari)
    await synced(live)
    talk(live)
    await allSent(live)
    const seen = await lastEdit(documentId)
    writeNotes(live.doc, { itemId: 'melinjo', text: 'Kata terakhir.' })
    await allSent(live)
    expect((await close(karyo, number, seen)).status).toBe(409)
    const late = await close(karyo, number, await lastEdit(documentId))
    expect(JSON.parse((await late.json()).minutes).agenda[0].notes).toBe('Kata terakhir.')
  })

  it('has one outcome for two who close at once', async () => {
    const { documentId, number } = await opened()
    const live = sit(documentId, sari)
    await synced(live)
    talk(live)
    await allSent(live)
    const seen = await lastEdit(documentId)
    const answers = await Promise.all([sari, karyo, hadi].map((person) => close(person, number, seen)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const records = await product.store.ledger.read('batang.meetings', 0)
    expect(records.filter(({ id }) => id === `closed.${number}`)).toHaveLength(1)
  })

  it('sent again by the same person finds it done', async () => {
    const { number, documentId, minutes } = await closedMeeting()
    const again = await close(sari, number, await lastEdit(documentId))
    expect((await again.json()).hash).toBe(minutes.hash)
  })
})

describe('frozen minutes', () => {
  it('do not change by edits of the document, which are refused', async () => {
    const { number, documentId, minutes, live } = await closedMeeting()
    const before = await lastEdit(documentId)
    writeNotes(live.doc, { itemId: 'melinjo', text: 'Diubah setelah ditutup.' })
    const late = sit(documentId, karyo)
    await synced(late)
    await vi.waitUntil(() => live.status().role === 'reader' || live.status().unsent > 0, PATIENCE)
    expect(notesText(late.doc, 'melinjo').toString()).toContain('Banten')
    expect(readMeeting(late.doc).faults).toEqual([])
    expect(await lastEdit(documentId)).toBe(before)
    const read = await (await karyo.call('GET', `${AT}/minutes/${number}`)).json()
    expect(read).toMatchObject({ hash: minutes.hash, minutes: minutes.minutes })
  })

  it('are confirmed or objected to by who was there, and by nobody else', async () => {
    const { number, minutes } = await closedMeeting()
    const { hash } = minutes
    expect((await write(karyo, { kind: 'objected', number, hash, remark: 'Harga bukan 10%' })).status).toBe(
      201,
    )
    expect((await write(sari, { kind: 'confirmed', number, hash })).status).toBe(201)
    expect((await write(hadi, { kind: 'confirmed', number, hash })).status).toBe(403)
    expect((await write(sari, { kind: 'confirmed', number, hash: '0'.repeat(64) })).status).toBe(409)
    const read = await (await sari.call('GET', `${AT}/minutes/${number}`)).json()
    expect(read.opinions).toEqual([
      expect.objectContaining({ personId: 'karyo', objection: 'Harga bukan 10%' }),
      expect.objectContaining({ personId: 'sari' }),
    ])
  })

  it('are found again by words of their notes, whatever their case', async () => {
    const { number } = await closedMeeting()
    const { found } = await (await karyo.call('GET', `${AT}/minutes?text=LAMPUNG%20januari`)).json()
    expect(found[0]).toMatchObject({ number, title: 'Rapat uji coba' })
    expect(found[0].hits).toContainEqual({ part: 'follow-up', text: 'Tanya harga ke Lampung' })
    const none = await (await karyo.call('GET', `${AT}/minutes?text=lampung%20durian`)).json()
    expect(none.found).toEqual([])
  })
})

describe('what is written down of meetings', () => {
  it('counts once however often it is sent', async () => {
    const { meetingId } = await opened()
    const data = { kind: 'answered', meetingId, answer: 'absent', remark: 'Panen' }
    const key = crypto.randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => write(karyo, data, key)))
    expect(answers.some(({ status }) => status === 201)).toBe(true)
    const { entries } = await (await sari.call('GET', `${AT}/meetings`)).json()
    const own = entries.filter(
      (entry: { data: { kind: string; meetingId?: string } }) =>
        entry.data.kind === 'answered' && entry.data.meetingId === meetingId,
    )
    expect(own).toHaveLength(1)
  })

  it('is refused with the field that is wrong', async () => {
    const schedule = {
      ...settings,
      start: mondayFrom(today),
      recurrence: { kind: 'weekly', every: 1 },
      link: 'javascript:alert(1)',
    }
    const answer = await write(sari, { kind: 'series', seriesId: 'salah', schedule })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'bad-input', fields: ['link'] })
  })

  it('opens one document for a meeting that two open at once', async () => {
    const schedule = { ...settings, start: today, recurrence: { kind: 'weekly', every: 2 } }
    await write(sari, { kind: 'series', seriesId: 'berdua', schedule })
    const open = (person: ApiClient) =>
      person.call('POST', `${AT}/meetings/berdua.${addDays(today, 14)}/document`, undefined, keyed())
    const [hers, his] = await Promise.all([open(sari), open(karyo)])
    expect(await hers.json()).toEqual(await his.json())
  })
})

describe('a calendar link', () => {
  const link = `${AT}/calendar-feed`

  it('gives the meetings to whoever has it, until it is made anew or revoked', async () => {
    expect(await (await hadi.call('GET', link)).json()).toEqual({})
    const { path } = await (await hadi.call('POST', link)).json()
    expect(path).toMatch(/^\/api\/calendar\/[A-Za-z0-9_-]{43}\.ics$/)
    const answer = await fetch(product.origin + path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    const text = await answer.text()
    expect(text).toContain('SUMMARY:Rapat koordinasi mingguan')
    expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=1')

    const tag = answer.headers.get('etag') ?? ''
    const again = await fetch(product.origin + path, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)

    const { path: second } = await (await hadi.call('POST', link)).json()
    expect((await fetch(product.origin + path)).status).toBe(404)
    expect(await (await hadi.call('GET', link)).json()).toEqual({ path: second })
    expect((await hadi.call('DELETE', link)).status).toBe(204)
    expect((await fetch(product.origin + second)).status).toBe(404)
    expect(await (await hadi.call('GET', link)).json()).toEqual({})
  })

  it('ends with the part of its person in the partnership', async () => {
    const jono = await signedIn(product, 'jono')
    const { path } = await (await jono.call('POST', link)).json()
    expect((await fetch(product.origin + path)).status).toBe(200)
    await product.store.partnerships.removeMembership('batang', 'jono')
    expect((await fetch(product.origin + path)).status).toBe(404)
  })

  it('lies nowhere in the store', async () => {
    const { path } = await (await sari.call('POST', link)).json()
    const token = /([^/]+)\.ics$/.exec(path)?.[1] ?? ''
    const kept = await product.store.calendarFeeds.of('sari', 'batang')
    expect(token).not.toBe('')
    expect(JSON.stringify(kept)).not.toContain(token)
  })
})

describe('a calendar file', () => {
  it('of one meeting has its series alone', async () => {
    const { meetingId } = await opened()
    const answer = await karyo.call('GET', `${AT}/meetings/${meetingId}/calendar`)
    expect(answer.headers.get('content-disposition')).toContain('rapat.ics')
    const text = await answer.text()
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(text).toContain('SUMMARY:Rapat uji coba')
  })
})

describe('what is promised in a meeting', () => {
  const promise = (number: number, meetingId: string) => ({
    kind: 'promised',
    followUpId: 'sopir',
    meetingId,
    meetingNumber: number,
    text: 'Cari sopir cadangan',
    personId: 'karyo',
    partyId: 'emping-limpung',
    dueDay: due,
  })
  const report = (person: ApiClient, data: unknown) => person.call('POST', `${AT}/work`, { data }, keyed())

  it('is one commitment, however many people press at once', async () => {
    const { number, meetingId } = await opened()
    const data = promise(number, meetingId)
    const answers = await Promise.all([sari, karyo, hadi].map((person) => report(person, data)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id))
    expect(new Set(ids).size).toBe(1)
  })

  it('is refused for a meeting that there is not, for somebody of another party, and after the end', async () => {
    const { number, meetingId } = await closedMeeting()
    const data = promise(number, meetingId)
    expect((await report(sari, { ...data, meetingNumber: 4_711 })).status).toBe(404)
    expect((await report(sari, { ...data, partyId: 'batik-kalisari' })).status).toBe(400)
    expect((await report(sari, data)).status).toBe(409)
  })

  it('heads the next agenda until it is done, or dropped with a reason', async () => {
    const { number } = await closedMeeting()
    const next = await opened()
    const agenda = async (): Promise<string[]> => {
      const answer = await sari.call('GET', `${AT}/meetings/${next.meetingId}/agenda`)
      const { suggestions } = await answer.json()
      return suggestions.map(({ id }: { id: string }) => id)
    }
    const id = `follow-up.${number}.t1`
    const before = await agenda()
    expect(before).toContain(id)
    const kinds = before.map((each) => each.split('.')[0])
    expect(kinds.lastIndexOf('follow-up')).toBe(kinds.filter((kind) => kind === 'follow-up').length - 1)
    expect((await report(sari, { kind: 'dropped', commitmentId: id, reason: '' })).status).toBe(400)
    const dropped = { kind: 'dropped', commitmentId: id, reason: 'Pemasok sudah ada' }
    expect((await report(sari, dropped)).status).toBe(201)
    expect(await agenda()).not.toContain(id)
    const done = { kind: 'done', commitmentId: id, day: today }
    expect((await report(karyo, done)).status).toBe(409)
  })
})

describe('the document of a meeting', () => {
  it('can be asked for its past and for a packed plan, as any document, and breaks nothing', async () => {
    const { documentId } = await closedMeeting()
    const at = `/api/documents/${documentId}`
    expect((await sari.call('GET', `${at}/projection`)).status).toBe(200)
    expect((await sari.call('GET', `${at}/history?root=agenda&keys=melinjo`)).status).toBe(200)
    expect((await sari.call('GET', `${at}/history?root=notes/melinjo&keys=a`)).status).toBe(400)
    expect((await sari.call('GET', `${at}/versions/1`)).status).toBe(200)
  })

  it('does not exist before the meeting is opened, nor for who does not belong to a party', async () => {
    const { documentId } = await opened()
    const state = (person: ApiClient, id: string) => person.call('GET', `/api/documents/${id}/state`)
    expect((await state(sari, documentId)).status).toBe(200)
    expect((await state(sari, 'batang.meeting.4711')).status).toBe(404)
    expect((await state(sari, 'batang.plan.2')).status).toBe(404)
    for (const stranger of ['ratna', 'tiur'] as const)
      expect((await state(await signedIn(product, stranger), documentId)).status).toBe(404)
  })
})

it('who was there finds the minutes waiting for their word, until they give it', async () => {
  const { number, minutes } = await closedMeeting()
  const waiting = async (): Promise<number[]> => {
    const { notices } = await (await karyo.call('GET', '/api/me/notices')).json()
    return notices.flatMap(({ cause }: { cause: { kind: string; number?: number } }) =>
      cause.kind === 'minutes' ? [cause.number] : [],
    )
  }
  await vi.waitFor(async () => expect(await waiting()).toContain(number), PATIENCE)
  await write(karyo, { kind: 'confirmed', number, hash: minutes.hash })
  await vi.waitFor(async () => expect(await waiting()).not.toContain(number), PATIENCE)
})
