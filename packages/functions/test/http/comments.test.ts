import type { CommentPage, CommentView, ThreadView } from '@rembuk/contract/comments'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, createBrowser } from '../support/browser'
import { addFacilitator, PRODUCER_PHONE, startPartnership } from '../support/partnership'
import { createWorld, START, type World } from '../support/world'

const CELL = 'demand/emping@2026-11-23'

let world: World
let admin: Browser
let producer: Browser
let adminId: string
let producerId: string
let params: { partnershipId: string; documentId: string }
let keys = 0

const newKey = () => {
  keys += 1
  return `comment-key-${keys}`
}

const change = (who: Browser, name: 'addComment' | 'settleThread', body: unknown, key = newKey()) =>
  who.call(name, { params, body, headers: { 'idempotency-key': key } })

const say = async (who: Browser, text: string, mentions: string[] = [], cell: string | undefined = CELL) =>
  (await change(who, 'addComment', { cell, text, mentions })).json as CommentView

const remove = (who: Browser, commentId: string, cell = CELL) =>
  who.call('deleteComment', {
    params: { ...params, commentId },
    query: `cell=${cell}`,
    headers: { 'idempotency-key': newKey(), 'content-type': 'application/json' },
  })

const threadsOf = async (who: Browser) =>
  ((await who.call('commentThreads', { params })).json as { threads: ThreadView[] }).threads

const read = async (who: Browser, query = `cell=${CELL}`) =>
  (await who.call('comments', { params, query })).json as CommentPage

beforeEach(async () => {
  world = createWorld()
  const started = await startPartnership(world)
  admin = started.admin
  params = { partnershipId: started.partnership.id, documentId: started.partnership.planDocumentId }
  adminId = ((await admin.call('rename', { body: { name: 'Pak Hadi' } })).json as { id: string }).id
  producer = createBrowser(world)
  producerId = (await producer.signIn(PRODUCER_PHONE)).id
  await producer.call('rename', { body: { name: 'Bu Sari' } })
  await producer.call('partnership', { params })
})

describe('a comment', () => {
  it('is there for the other with author and time as the server knows them', async () => {
    const body = { cell: CELL, text: ' Bisa 90?\nAda kiriman ', mentions: [], at: 1, author: 'x' }
    expect((await change(admin, 'addComment', body)).status).toBe(201)
    const { comments, thread, more } = await read(producer)
    expect(comments).toMatchObject([
      { author: { id: adminId, name: 'Pak Hadi' }, at: START, text: 'Bisa 90?\nAda kiriman' },
    ])
    expect(thread).toMatchObject({ cell: CELL, count: 1, last: { author: { name: 'Pak Hadi' } } })
    expect(more).toBe(false)
  })

  it('has one effect however often it is sent, even when the first answer is long forgotten', async () => {
    const body = { cell: CELL, text: 'Bisa 90?', mentions: [] }
    const first = await change(admin, 'addComment', body, 'the-same-key')
    await change(admin, 'addComment', body, 'the-same-key')
    world.clock.now += 3 * 24 * 60 * 60_000
    const late = await change(admin, 'addComment', body, 'the-same-key')
    expect(late.json).toEqual(first.json)
    expect((await read(admin)).comments).toHaveLength(1)
    await change(producer, 'addComment', body, 'the-same-key')
    expect((await read(admin)).comments).toHaveLength(2)
  })

  it('comes after the one before it, though the clock stands still', async () => {
    for (const text of ['satu', 'dua', 'tiga']) await say(admin, text)
    expect((await read(admin)).comments.map(({ text }) => text)).toEqual(['satu', 'dua', 'tiga'])
  })

  it('is none the less kept when ten are made at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, i) => say(i % 2 ? admin : producer, `${i}`)))
    const { comments, thread } = await read(admin)
    expect(comments).toHaveLength(10)
    expect(thread?.count).toBe(10)
  })

  it('is read in pages, the last ones first', async () => {
    for (let i = 1; i <= 35; i++) await say(admin, `${i}`)
    const newest = await read(producer)
    expect(newest.comments.map(({ text }) => text).at(0)).toBe('6')
    expect(newest.more).toBe(true)
    const older = await read(producer, `cell=${CELL}&before=${newest.comments[0]?.id}`)
    expect(older.comments.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
    expect(older.more).toBe(false)
  })

  it('may be about the whole plan', async () => {
    await change(admin, 'addComment', { text: 'Selamat pagi', mentions: [] })
    expect((await read(producer, '')).comments).toMatchObject([{ text: 'Selamat pagi' }])
    expect((await read(producer)).comments).toEqual([])
    expect((await threadsOf(producer))[0]?.cell).toBeUndefined()
  })

  it.each([
    { text: '', mentions: [] },
    { text: ' \n', mentions: [] },
    { text: 'a'.repeat(1001), mentions: [] },
    { text: 'a\u202eb', mentions: [] },
    { text: 'a', mentions: ['nobody'] },
    { text: 'a', mentions: Array.from({ length: 11 }, () => 'x') },
    { text: 'a', mentions: [], cell: 'demand/emping' },
    { text: 'a', mentions: [], cell: 'stock/emping@2026-11-23' },
  ])('%j is refused', async (body) => {
    expect((await change(admin, 'addComment', body)).json).toMatchObject({ status: 400, code: 'bad-input' })
    expect(await threadsOf(admin)).toEqual([])
  })

  it('is refused past 200 an hour, and taken again in the next', async () => {
    for (let i = 0; i < 200; i++) await say(admin, `${i}`)
    const body = { cell: CELL, text: 'satu lagi', mentions: [] }
    expect((await change(admin, 'addComment', body)).status).toBe(429)
    world.clock.now += 60 * 60_000
    expect((await change(admin, 'addComment', body)).status).toBe(201)
  })
})

describe('a mention', () => {
  it('is told to the one who is meant, with its time', async () => {
    await say(admin, '@Bu Sari bisa 90?', [producerId])
    world.clock.now += 1000
    await say(admin, 'Halo')
    expect(await threadsOf(producer)).toMatchObject([{ mentionedAt: START, count: 2 }])
    expect((await threadsOf(admin))[0]?.mentionedAt).toBeUndefined()
    expect((await read(producer)).comments[0]?.mentions).toEqual([producerId])
  })

  it('is gone with its comment', async () => {
    const { id } = await say(admin, '@Bu Sari', [producerId])
    await remove(admin, id)
    expect((await threadsOf(producer))[0]?.mentionedAt).toBeUndefined()
  })

  it('reaches nobody who has left', async () => {
    await world.stores.partnerships.removeMembership(params.partnershipId, producerId)
    const { json } = await change(admin, 'addComment', { text: 'Halo', mentions: [producerId] })
    expect(json).toMatchObject({ code: 'bad-input', fields: ['mentions'] })
  })
})

describe('deleting', () => {
  it('takes the text away and leaves that there was one', async () => {
    const { id } = await say(admin, 'Salah')
    expect((await remove(admin, id)).status).toBe(200)
    expect((await remove(admin, id)).status).toBe(200)
    const { comments, thread } = await read(producer)
    expect(comments).toMatchObject([{ id, text: '', deleted: true, author: { name: 'Pak Hadi' } }])
    expect(thread).toMatchObject({ count: 1, last: { text: '' } })
  })

  it("is for the own comments only, and nobody else's are touched", async () => {
    const { id } = await say(admin, 'Bisa 90?')
    expect((await remove(producer, id)).json).toMatchObject({ status: 403, code: 'forbidden' })
    expect((await remove(admin, id, 'demand/batik@2026-11-23')).status).toBe(404)
    expect((await remove(admin, 'nothing')).status).toBe(404)
    expect((await read(admin)).comments).toMatchObject([{ text: 'Bisa 90?' }])
  })
})

describe('a thread', () => {
  it('is listed while it is open, the newest comment first', async () => {
    await say(admin, 'a'.repeat(500))
    world.clock.now += 1
    await say(admin, 'Batik?', [], 'demand/batik@2026-11-23')
    const threads = await threadsOf(producer)
    expect(threads.map(({ cell }) => cell)).toEqual(['demand/batik@2026-11-23', CELL])
    expect(threads[1]?.last.text).toBe('a'.repeat(140))
  })

  it('is no longer listed once resolved, says by whom, and is open again when wanted', async () => {
    await say(admin, 'Bisa 90?')
    await change(producer, 'settleThread', { cell: CELL, resolved: true })
    await change(admin, 'settleThread', { cell: CELL, resolved: true })
    expect(await threadsOf(admin)).toEqual([])
    expect((await read(admin)).thread?.resolved?.by).toEqual({ id: producerId, name: 'Bu Sari' })
    await change(admin, 'settleThread', { cell: CELL, resolved: false })
    expect(await threadsOf(admin)).toHaveLength(1)
  })

  it('is opened again by a new comment', async () => {
    await say(admin, 'Bisa 90?')
    await change(producer, 'settleThread', { cell: CELL, resolved: true })
    await say(producer, 'Ternyata tidak')
    expect((await read(admin)).thread?.resolved).toBeUndefined()
    expect(await threadsOf(admin)).toHaveLength(1)
  })

  it('that nobody began cannot be resolved', async () => {
    expect((await change(admin, 'settleThread', { cell: CELL, resolved: true })).status).toBe(404)
  })
})

describe('a facilitator', () => {
  it('reads comments and makes, resolves and deletes none', async () => {
    const { id } = await say(admin, 'Bisa 90?')
    const facilitator = await addFacilitator(world, params.partnershipId)
    expect((await read(facilitator)).comments).toHaveLength(1)
    for (const reply of [
      await change(facilitator, 'addComment', { cell: CELL, text: 'Halo', mentions: [] }),
      await change(facilitator, 'settleThread', { cell: CELL, resolved: true }),
      await remove(facilitator, id),
    ]) {
      expect(reply.json).toMatchObject({ status: 403, code: 'read-only' })
    }
  })
})

describe('whoever has the document open', () => {
  const connect = (connectionId: string) => {
    const { documentId } = params
    const connection = { connectionId, documentId, personId: adminId, sessionId: 's', name: '', clientId: 1 }
    return world.stores.connections.join({ ...connection, expiresAt: START * 2 })
  }

  it('is told that comments have changed, after each change and after no refusal', async () => {
    await world.stores.connections.open({
      connectionId: 'c1',
      documentId: params.documentId,
      personId: adminId,
      sessionId: 's',
      name: '',
      expiresAt: START * 2,
    })
    await connect('c1')
    const told = () => world.posted.splice(0).map(({ text }) => JSON.parse(text))
    const { id } = await say(producer, 'Bisa 90?')
    expect(told()).toEqual([{ t: 'changed', topic: 'comments' }])
    await change(producer, 'settleThread', { cell: CELL, resolved: true })
    expect(told()).toHaveLength(1)
    await remove(producer, id)
    expect(told()).toHaveLength(1)
    await change(producer, 'addComment', { cell: 'x', text: 'Halo', mentions: [] })
    await remove(admin, id)
    expect(told()).toEqual([])
  })

  it('costs no comment when it cannot be told', async () => {
    world.faults.set('connections.list', new Error('down'))
    expect((await change(admin, 'addComment', { text: 'Halo', mentions: [] })).status).toBe(201)
  })
})
