import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { encodeWithin, SENT_BYTES, shrinkPhoto, sizeWithin, UnreadablePhoto } from './shrink-photo'

afterEach(() => vi.unstubAllGlobals())

const blobOf = (bytes: number): Blob => ({ size: Math.round(bytes) }) as Blob

it('keeps the shape of a photo, never enlarges it and never loses a side', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fitted = sizeWithin({ width, height }, 1280)
      expect(Math.max(fitted.width, fitted.height)).toBe(Math.min(1280, Math.max(width, height)))
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1)
      expect(Math.abs(fitted.width * height - fitted.height * width)).toBeLessThanOrEqual(
        Math.max(width, height),
      )
    }),
  )
})

it('takes the first quality that fits, at full size', async () => {
  const tried: number[] = []
  const photo = await encodeWithin({ width: 4000, height: 3000 }, async ({ width, height }, quality) => {
    tried.push(quality)
    expect([width, height]).toEqual([1280, 960])
    return blobOf(quality > 0.6 ? SENT_BYTES + 1 : SENT_BYTES)
  })
  expect(tried).toEqual([0.85, 0.7, 0.55])
  expect(photo.size).toBe(SENT_BYTES)
})

it('makes what does not fit at any quality smaller, however hard it is to compress', async () => {
  const size = fc.integer({ min: 1, max: 9000 })
  await fc.assert(
    fc.asyncProperty(size, size, fc.integer({ min: 1, max: 40 }), async (width, height, bytesPerPixel) => {
      const photo = await encodeWithin({ width, height }, async (at) =>
        blobOf(at.width * at.height * bytesPerPixel),
      )
      expect(photo.size).toBeLessThanOrEqual(SENT_BYTES)
    }),
  )
})

it('says when a file is no image to this browser', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no image')))
  await expect(shrinkPhoto(new Blob(['%PDF']))).rejects.toBeInstanceOf(UnreadablePhoto)
})
