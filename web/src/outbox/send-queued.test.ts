import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Queued } from './queued'
import { sendQueued } from './send-queued'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => vi.stubGlobal('fetch', fetched))
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

const entry: Queued = {
  order: 1,
  key: 'the-key-of-it',
  personId: 'sari',
  about: 'comments/d',
  method: 'POST',
  path: '/api/documents/{documentId}/comments',
  params: { documentId: 'd' },
  body: { text: 'halo' },
  at: 1,
}

it('sends what was queued, under its key, and gives the answer', async () => {
  fetched.mockResolvedValue(Response.json({ id: '1-a' }, { status: 201 }))
  expect(await sendQueued(entry)).toEqual({ id: '1-a' })
  expect(fetched.mock.lastCall?.[0]).toBe('/api/documents/d/comments')
  expect(fetched.mock.lastCall?.[1]).toMatchObject({
    method: 'POST',
    headers: { 'idempotency-key': 'the-key-of-it', 'content-type': 'application/json' },
    body: '{"text":"halo"}',
  })
})

it('sends bytes as they are, and takes only an empty answer for one', async () => {
  const photo = new Blob([Uint8Array.from([1, 2, 3])], { type: 'image/webp' })
  const bytes: Queued = {
    ...entry,
    method: 'PUT',
    path: '/api/partnerships/{partnershipId}/photos/{photoId}',
    params: { partnershipId: 'batang', photoId: 'a' },
    body: photo,
  }
  fetched.mockResolvedValueOnce(new Response(null, { status: 204 }))
  expect(await sendQueued(bytes)).toBeUndefined()
  expect(fetched.mock.lastCall?.[1]).toMatchObject({
    method: 'PUT',
    headers: { 'content-type': 'image/webp' },
    body: photo,
  })
  fetched.mockResolvedValueOnce(
    new Response('<html>Masuk WiFi</html>', { headers: { 'content-type': 'text/html' } }),
  )
  await expect(sendQueued(bytes)).rejects.toMatchObject({ code: 'offline' })
})

it("takes a network's own sign-in page for no answer", async () => {
  fetched.mockResolvedValue(
    new Response('<html>Masuk WiFi</html>', { headers: { 'content-type': 'text/html' } }),
  )
  await expect(sendQueued(entry)).rejects.toMatchObject({ code: 'offline' })
})
