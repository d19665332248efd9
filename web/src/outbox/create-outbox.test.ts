import { addCommentRoute, deleteCommentRoute } from '@rembuk/contract/comment-routes'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '../api/problem'
import { createOutbox } from './create-outbox'
import type { DeviceQueue } from './device-queue'
import type { Queued } from './queued'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
})

/** What survives the pages that use it. */
const aDevice = (): DeviceQueue => {
  const entries = new Map<number, Queued>()
  let order = 0
  return {
    all: async () => [...entries.values()],
    add: async (entry) => {
      order += 1
      entries.set(order, { ...entry, order })
    },
    change: async (entry) => {
      if (entries.has(entry.order)) entries.set(entry.order, entry)
    },
    remove: async (which) => {
      entries.delete(which)
    },
  }
}

const openPage = (device = aDevice(), startAs: string | undefined = 'sari') => {
  let person: string | undefined = startAs
  let queued: readonly Queued[] = []
  const send = vi.fn<(entry: Queued) => Promise<unknown>>().mockResolvedValue({ id: '1-a' })
  const outbox = createOutbox({
    device,
    send,
    person: () => person,
    onQueued: (entries) => {
      queued = entries
    },
    alone: (work) => work(),
    tellPages: () => {},
  })
  const say = (text: string) =>
    outbox.add(addCommentRoute, { params: { documentId: 'd' }, body: { text, mentions: [] } }, 'comments/d')
  return {
    outbox,
    send,
    say,
    device,
    queued: () => queued,
    sent: () => send.mock.calls.map(([{ body }]) => (body as { text: string }).text),
    signIn: (id: string | undefined) => {
      person = id
    },
  }
}

const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds)
const offline = () => new ApiProblem('offline')

describe('a change that is put into the outbox', () => {
  it('is sent with its own key and leaves the queue, its answer told first', async () => {
    const { outbox, say, send, queued } = openPage()
    const answers: unknown[] = []
    outbox.onSent((entry, answer) => answers.push([entry.about, answer, queued().length]))
    await say('halo')
    expect(queued()).toHaveLength(1)
    await pass()
    expect(send.mock.calls[0]?.[0]).toMatchObject({
      method: 'POST',
      path: '/api/documents/{documentId}/comments',
      params: { documentId: 'd' },
      body: { text: 'halo' },
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(answers).toEqual([['comments/d', { id: '1-a' }, 1]])
    expect(queued()).toEqual([])
  })

  it('waits while there is no network and goes out in order once there is, under the same key', async () => {
    const { outbox, say, send, sent, queued } = openPage()
    send.mockRejectedValue(offline())
    await say('satu')
    await say('dua')
    await pass()
    expect(queued().map(({ refusal }) => refusal)).toEqual([undefined, undefined])
    const firstKey = send.mock.calls[0]?.[0].key
    send.mockClear().mockResolvedValue({})
    await outbox.run()
    expect(sent()).toEqual(['satu', 'dua'])
    expect(send.mock.calls[0]?.[0].key).toBe(firstKey)
  })

  it('is tried again by itself, at longer and longer intervals', async () => {
    const { say, send } = openPage()
    send.mockRejectedValue(offline())
    await say('satu')
    await pass()
    expect(send).toHaveBeenCalledTimes(1)
    await pass(2_000)
    expect(send).toHaveBeenCalledTimes(2)
    await pass(2_000)
    expect(send).toHaveBeenCalledTimes(2)
    await pass(2_000)
    expect(send).toHaveBeenCalledTimes(3)
  })

  it('waits as long as the server asks', async () => {
    const { say, send } = openPage()
    send.mockRejectedValueOnce(new ApiProblem('too-many-requests', { retryAfterSeconds: 600 }))
    await say('satu')
    await pass(599_000)
    expect(send).toHaveBeenCalledTimes(1)
    await pass(1_000)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('survives the page', async () => {
    const before = openPage()
    before.send.mockRejectedValue(offline())
    await before.say('satu')
    const after = openPage(before.device)
    await after.outbox.run()
    expect(after.sent()).toEqual(['satu'])
    expect(await before.device.all()).toEqual([])
  })

  it('needs somebody who is signed in', async () => {
    const { say, signIn } = openPage()
    signIn(undefined)
    await expect(say('satu')).rejects.toThrow(RangeError)
  })

  it('is sent and shown for its own person only', async () => {
    const { outbox, say, send, signIn, queued, sent } = openPage()
    send.mockRejectedValue(offline())
    await say('satu')
    await pass()
    send.mockClear().mockResolvedValue({})
    signIn('karyo')
    await outbox.run()
    expect(queued()).toEqual([])
    expect(send).not.toHaveBeenCalled()
    signIn('sari')
    await outbox.run()
    expect(sent()).toEqual(['satu'])
  })
})

describe('a change that the server refuses', () => {
  const refused = async () => {
    const page = openPage()
    page.send.mockRejectedValueOnce(new ApiProblem('bad-input', { fields: ['mentions'] }))
    await page.say('satu')
    await page.say('dua')
    await pass()
    const [entry] = page.queued()
    return { ...page, entry: entry as Queued }
  }

  it('stays with the reason, out of the way of the others', async () => {
    const { queued, sent, outbox } = await refused()
    await outbox.run()
    expect(sent()).toEqual(['satu', 'dua'])
    expect(queued()).toMatchObject([
      { body: { text: 'satu' }, refusal: { code: 'bad-input', facts: { fields: ['mentions'] } } },
    ])
  })

  it('goes out as a new request when it was changed', async () => {
    const { outbox, entry, send, queued } = await refused()
    await outbox.change(entry, { text: 'tiga', mentions: [] })
    await pass()
    const [again] = send.mock.lastCall ?? []
    expect(again?.body).toEqual({ text: 'tiga', mentions: [] })
    expect(again?.key).not.toBe(entry.key)
    expect(queued()).toEqual([])
  })

  it('goes out as the same request when it is only sent again', async () => {
    const { outbox, entry, send, queued } = await refused()
    await outbox.again(entry)
    await pass()
    expect(send.mock.lastCall?.[0].key).toBe(entry.key)
    expect(queued()).toEqual([])
  })

  it('is gone when its person drops it', async () => {
    const { outbox, entry, queued, device } = await refused()
    await outbox.drop(entry)
    expect(queued()).toEqual([])
    expect(await device.all()).toEqual([])
  })
})

it('takes any route that is safe to repeat', async () => {
  const { outbox, send } = openPage()
  const params = { documentId: 'd', commentId: '1-a' }
  await outbox.add(deleteCommentRoute, { params, query: { cell: 'c' } }, 'comments/d')
  await pass()
  expect(send.mock.lastCall?.[0]).toMatchObject({ method: 'DELETE', params, query: { cell: 'c' } })
})
