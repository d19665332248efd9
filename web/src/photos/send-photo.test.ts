import { photoIdOf } from '@rembuk/core/photo'
import { afterEach, expect, it, vi } from 'vitest'
import { sendPhoto } from './send-photo'

afterEach(() => vi.unstubAllGlobals())

it('sends the bytes as they are, under the hash of their content', async () => {
  const bytes = Uint8Array.from([1, 2, 3])
  const fetched = vi.fn<typeof fetch>(async () => new Response(null, { status: 204 }))
  vi.stubGlobal('fetch', fetched)
  const photo = new Blob([bytes], { type: 'image/webp' })
  const id = await sendPhoto('batang', photo)
  expect(id).toBe(await photoIdOf(bytes))
  const [address, request] = fetched.mock.lastCall ?? []
  expect(address).toBe(`/api/partnerships/batang/photos/${id}`)
  expect(request).toMatchObject({
    method: 'PUT',
    headers: { 'content-type': 'image/webp' },
    body: photo,
  })
})

it('says that there is no connection', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')))
  await expect(sendPhoto('batang', new Blob([]))).rejects.toMatchObject({ code: 'offline' })
})
