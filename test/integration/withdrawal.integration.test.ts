import { startPlan } from '@rembuk/plandoc/edit/plan'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { CLOSE } from '@rembuk/sync/protocol/close-codes'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import type { ApiClient } from '../../packages/local/test/api-client'
import { BATANG, PATIENCE } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { signInShown, writeSharing } from './support/shown'
import { openWire, type Wire } from './support/wire'

/** Within which nobody sees any more what was taken back. */
const PROMISE_MS = 60_000

let product: Product
let owner: ApiClient
let shown: Awaited<ReturnType<typeof signInShown>>

beforeAll(async () => {
  product = await startProduct()
  owner = await signedIn(product, 'wulan')
  shown = await signInShown(product)
})
afterAll(() => product.stop())

/** Somebody at the pages of a partnership, with its plan open. */
const atWork = async (person: ApiClient, client: number) => {
  const wire = await openWire(person, client)
  const pages = ['/api/partnerships/batang', `/api/documents/${BATANG}/state`]
  const statuses = () => Promise.all(pages.map(async (page) => (await person.call('GET', page)).status))
  expect(await statuses()).toEqual([200, 200])
  return { wire, statuses }
}

const decide = async (data: object): Promise<void> => {
  const answer = await owner.call(
    'POST',
    '/api/partnerships/batang/sharing',
    { data },
    { 'idempotency-key': crypto.randomUUID() },
  )
  expect(answer.status, await answer.text()).toBe(201)
}

/** An edit of the plan by one of its parties. */
const editPlan = async (): Promise<void> => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 12 })
  const u = encodeBytes(Y.encodeStateAsUpdate(doc))
  const body = { id: crypto.randomUUID(), u, known: 0 }
  expect((await owner.call('POST', `/api/documents/${BATANG}/updates`, body)).status).toBe(200)
}

/** Resolves with the code, or rejects when the promise is broken. */
const closedInTime = (wire: Wire): Promise<number> =>
  Promise.race([
    wire.closed,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('still open after a minute')), PROMISE_MS).unref()
    }),
  ])

describe('what one party takes back', () => {
  it.each([
    ['facilitator', 'confidant', 8_001],
    ['guest of another partnership', 'guest', 8_002],
  ] as const)(
    'a %s sees no more, on the pages and in the open plan, by the time that it is answered',
    async (_, caller, client) => {
      const person = shown[caller]
      const { wire, statuses } = await atWork(person, client)
      const me = await (await person.call('GET', '/api/me')).json()
      const to =
        caller === 'guest'
          ? { kind: 'partnership', partnershipId: 'another' }
          : { kind: 'person', personId: me.id }
      await editPlan()
      await wire.hear('up')

      const began = Date.now()
      await decide({ kind: 'withdrawn', to })
      // The answer is there: so from here on nothing is to be seen.
      expect(await statuses()).toEqual([404, 404])
      expect((await person.call('POST', `/api/documents/${BATANG}/tickets`)).status).toBe(404)
      expect(await wire.hear('bye')).toEqual({ t: 'bye', code: CLOSE.noAccess })
      await closedInTime(wire)
      expect(Date.now() - began).toBeLessThan(PROMISE_MS)
      await editPlan()
      expect(wire.heard('up')).toEqual([])
      const open = await product.store.connections.list(BATANG)
      expect(open.filter(({ personId }) => personId === me.id)).toEqual([])
    },
  )

  it('is gone from the facilitator’s list and day within the minute, brought by the stream', async () => {
    const person = shown.figures
    const isListed = async () => {
      const answers = await Promise.all(
        ['/api/facilitator/partnerships', '/api/partnerships', '/api/today'].map((page) =>
          person.call('GET', page),
        ),
      )
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      return texts.some((text) => text.includes('batang'))
    }
    await vi.waitUntil(isListed, PATIENCE)
    const me = await (await person.call('GET', '/api/me')).json()
    await decide({ kind: 'withdrawn', to: { kind: 'person', personId: me.id } })
    await vi.waitUntil(async () => !(await isListed()), { ...PATIENCE, timeout: PROMISE_MS })
  })

  it('is nothing to somebody else with the plan open', async () => {
    const { wire, statuses } = await atWork(shown['guest of everything'], 8_003)
    await decide({ kind: 'withdrawn', to: { kind: 'partnership', partnershipId: 'another-1' } })
    expect(await statuses()).toEqual([200, 200])
    await editPlan()
    expect(await wire.hear('up')).toMatchObject({ t: 'up' })
    expect(wire.heard('bye')).toEqual([])
  })

  it('is followed by the stream where the request that took it back died halfway', async () => {
    const person = shown['guest of everything']
    const { wire, statuses } = await atWork(person, 8_004)
    await writeSharing(product, 'cut-off', {
      kind: 'withdrawn',
      to: { kind: 'partnership', partnershipId: 'another-2' },
    })
    await closedInTime(wire)
    expect(await statuses()).toEqual([404, 404])
  })
})
