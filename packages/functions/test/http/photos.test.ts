import { PHOTO_BYTES, photoIdOf } from '@rembuk/core/photo'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, createBrowser } from '../support/browser'
import { addFacilitator, PRODUCER_PHONE, STRANGER_PHONE, startPartnership } from '../support/partnership'
import { aPhoto } from '../support/photo'
import { createWorld, START, type World } from '../support/world'

const DAY_MS = 24 * 60 * 60_000

let world: World
let admin: Browser
let partnershipId: string

beforeEach(async () => {
  world = createWorld()
  const started = await startPartnership(world)
  admin = started.admin
  partnershipId = started.partnership.id
})

const keep = (who: Browser, photoId: string, body: unknown, headers?: Record<string, string>) =>
  who.call('keepPhoto', { params: { partnershipId, photoId }, body, headers })
const get = (who: Browser, photoId: string) => who.call('photo', { params: { partnershipId, photoId } })

describe('a photo', () => {
  it('comes back byte by byte to everyone who takes part', async () => {
    const { bytes, photoId } = await aPhoto()
    const kept = await keep(admin, photoId, bytes)
    expect([kept.status, kept.text]).toEqual([204, ''])
    const producer = createBrowser(world)
    await producer.signIn(PRODUCER_PHONE)
    const facilitator = await addFacilitator(world, partnershipId, START + DAY_MS)
    for (const who of [admin, producer, facilitator]) {
      const reply = await get(who, photoId)
      expect(reply.status).toBe(200)
      expect(Uint8Array.from(reply.bytes)).toEqual(bytes)
    }
  })

  it('is an image and nothing else to a browser, which keeps it for this session alone', async () => {
    const { bytes, photoId } = await aPhoto()
    await keep(admin, photoId, bytes, { 'content-type': 'image/jpeg' })
    const { headers } = await get(admin, photoId)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=31536000, immutable',
      vary: 'Cookie',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
  })

  it('sent again has no further effect', async () => {
    const { bytes, photoId } = await aPhoto()
    await keep(admin, photoId, bytes)
    const before = await world.stores.photos.get(partnershipId, photoId)
    world.clock.now += 60_000
    expect((await keep(admin, photoId, bytes)).status).toBe(204)
    expect(await world.stores.photos.get(partnershipId, photoId)).toEqual(before)
  })

  it('is no photo of another partnership', async () => {
    const { bytes, photoId } = await aPhoto()
    await keep(admin, photoId, bytes)
    const stranger = createBrowser(world)
    await stranger.signIn(STRANGER_PHONE)
    const missing = await get(stranger, (await aPhoto('nothing')).photoId)
    expect(await get(stranger, photoId)).toEqual(missing)
    expect(missing.json).toMatchObject({ status: 404, code: 'not-found' })
  })

  it('that nobody sent, and an id that none can have, are not found and not kept by a cache', async () => {
    for (const photoId of [(await aPhoto()).photoId, 'x', '..']) {
      const { json, headers } = await get(admin, photoId)
      expect(json).toMatchObject({ status: 404, code: 'not-found' })
      expect(headers['cache-control']).toBe('no-store')
    }
  })
})

describe('what is sent for a photo', () => {
  it.each([
    ['nothing', ''],
    ['a page', '<html><script>alert(1)</script>'],
    ['a drawing that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a GIF', 'GIF89a'],
  ])('is refused when it is %s, whatever it says it is', async (_, text) => {
    const bytes = Uint8Array.from(Buffer.from(text))
    const photoId = await photoIdOf(bytes)
    const { json } = await keep(admin, photoId, bytes, { 'content-type': 'image/png' })
    expect(json).toMatchObject({ status: 400, code: 'bad-input', fields: ['body'] })
    expect((await get(admin, photoId)).status).toBe(404)
  })

  it('is refused under another hash than its own', async () => {
    const { bytes } = await aPhoto()
    const { photoId } = await aPhoto('another')
    expect((await keep(admin, photoId, bytes)).json).toMatchObject({
      status: 400,
      code: 'bad-input',
      fields: ['photoId'],
    })
    expect((await get(admin, photoId)).status).toBe(404)
  })

  it('may be 200 KB and not a byte more', async () => {
    const fits = await aPhoto('x'.repeat(PHOTO_BYTES - 8))
    expect((await keep(admin, fits.photoId, fits.bytes)).status).toBe(204)
    const over = await aPhoto('x'.repeat(PHOTO_BYTES - 7))
    expect((await keep(admin, over.photoId, over.bytes)).json).toMatchObject({
      status: 413,
      code: 'too-large',
      limit: PHOTO_BYTES,
    })
  })

  it('is refused as JSON, which other routes take', async () => {
    const { bytes, photoId } = await aPhoto()
    const reply = await keep(admin, photoId, bytes, { 'content-type': 'application/json' })
    expect(reply.json).toMatchObject({ status: 400, fields: ['Content-Type'] })
  })

  it('is taken 200 times a day from one person, and one sent again does not count', async () => {
    const first = await aPhoto('0')
    for (let count = 0; count < 200; count++) {
      const { photoId, bytes } = await aPhoto(String(count))
      expect((await keep(admin, photoId, bytes)).status).toBe(204)
      expect((await keep(admin, first.photoId, first.bytes)).status).toBe(204)
    }
    const last = await aPhoto('one too many')
    expect((await keep(admin, last.photoId, last.bytes)).json).toMatchObject({
      status: 429,
      code: 'too-many-requests',
    })
    world.clock.now += DAY_MS
    expect((await keep(admin, last.photoId, last.bytes)).status).toBe(204)
  })
})
