import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPhotoId, photoIdOf, photoTypeOf } from './photo'

const bytes = (...content: (number | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(content.flatMap((each) => (typeof each === 'string' ? [...Buffer.from(each)] : [each])))

describe('the kind of a photo', () => {
  it('is told by how its bytes begin', () => {
    expect(photoTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF'))).toBe('image/jpeg')
    expect(photoTypeOf(bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0))).toBe('image/png')
    expect(photoTypeOf(bytes('RIFF', 4, 0, 0, 0, 'WEBPVP8 '))).toBe('image/webp')
  })

  it('is none for what only looks like one, for pages, drawings and nothing', () => {
    const others = [
      '',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<html>',
      'GIF89a',
      'RIFF....WAVE',
      '%PDF',
    ]
    for (const text of others) expect(photoTypeOf(bytes(text)), text).toBeUndefined()
    expect(photoTypeOf(bytes(0xff, 0xd8))).toBeUndefined()
    expect(photoTypeOf(bytes(0x89, 'PNG\n'))).toBeUndefined()
  })
})

describe('the id of a photo', () => {
  it('is the SHA-256 of its content, safe in an address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        const id = await photoIdOf(Uint8Array.from(content))
        expect(id).toBe(createHash('sha256').update(content).digest('base64url'))
        expect(isPhotoId(id)).toBe(true)
      }),
    )
  })

  it('is nothing else', () => {
    for (const value of [undefined, 7, '', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}/`])
      expect(isPhotoId(value)).toBe(false)
  })
})
