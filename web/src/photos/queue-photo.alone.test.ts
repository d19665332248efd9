import { keepPhotoRoute } from '@rembuk/contract/photo-routes'
import { photoIdOf } from '@rembuk/core/photo'
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Queued, setQueued } from '../outbox/queued'
import { createPhotoSource } from './photo-source'
import { aboutPhotos, queuedPhotos, queuePhoto } from './queue-photo'

const outbox = vi.hoisted(() => ({ add: vi.fn() }))
vi.mock('../outbox/outbox', () => ({ outbox }))

const photo = new Blob([Uint8Array.from([1, 2, 3])], { type: 'image/webp' })

const waiting = (photoId: string): Queued => ({
  order: 1,
  key: 'k',
  personId: 'sari',
  about: aboutPhotos('batang'),
  method: 'PUT',
  path: keepPhotoRoute.path,
  params: { partnershipId: 'batang', photoId },
  body: photo,
  at: 1,
})

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:copy')
  URL.revokeObjectURL = vi.fn()
})
afterEach(() => {
  setQueued([])
  outbox.add.mockReset()
})

it('queues a photo under the hash of its content', async () => {
  await queuePhoto('batang', photo)
  const photoId = await photoIdOf(Uint8Array.from([1, 2, 3]))
  expect(outbox.add).toHaveBeenCalledExactlyOnceWith(
    keepPhotoRoute,
    { params: { partnershipId: 'batang', photoId }, body: photo },
    'photos/batang',
  )
})

it("finds a partnership's photos in the queue", () => {
  const [mine, other] = [waiting('a'), { ...waiting('b'), about: aboutPhotos('samosir') }]
  expect(queuedPhotos([mine, other], 'batang')).toEqual([mine])
})

it('is shown from this device until it is sent, and stays there while it is on the screen', () => {
  createRoot((end) => {
    const source = createPhotoSource(() => 'batang')
    expect(source('a')).toBe('/api/partnerships/batang/photos/a')
    setQueued([waiting('a')])
    expect(source('a')).toBe('blob:copy')
    setQueued([])
    expect(source('a')).toBe('blob:copy')
    expect(URL.createObjectURL).toHaveBeenCalledOnce()
    end()
    expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:copy')
  })
})
