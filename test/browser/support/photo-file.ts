import { expect, type Locator, type Page } from '@playwright/test'

/** Degrees of a place in the south, as a photo has them in its own data. */
const position = [6, 59, 17] as const

const short = (value: number): number[] => [value & 0xff, value >> 8]
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)]
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]

/** One entry of a TIFF directory: tag, type, count, and the value or where it is. */
const entry = (tag: number, type: number, count: number, value: number[]): number[] =>
  [...short(tag), ...short(type), ...long(count), ...value, 0, 0, 0, 0].slice(0, 12)

/** An Exif segment (CIPA DC-008) that says the photo lies on its side and was taken in the south. */
const exifSegment = (): Buffer => {
  const gpsAt = 8 + 2 + 2 * 12 + 4
  const numbersAt = gpsAt + 2 + 2 * 12 + 4
  const tiff = [
    ...ascii('II'),
    ...short(42),
    ...long(8),
    ...short(2),
    ...entry(0x0112, 3, 1, short(6)),
    ...entry(0x8825, 4, 1, long(gpsAt)),
    ...long(0),
    ...short(2),
    ...entry(0x0001, 2, 2, ascii('S\0')),
    ...entry(0x0002, 5, 3, long(numbersAt)),
    ...long(0),
    ...position.flatMap((degrees) => [...long(degrees), ...long(1)]),
  ]
  const content = [...ascii('Exif\0\0'), ...tiff]
  const length = content.length + 2
  return Buffer.from([0xff, 0xe1, length >> 8, length & 0xff, ...content])
}

/** A JPEG as a phone makes it: large, hard to compress, lying on its side, and with its position inside. */
export const phonePhoto = async (page: Page) => {
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1600 })
    const context = canvas.getContext('2d') as CanvasRenderingContext2D
    for (let x = 0; x < canvas.width; x += 12) {
      for (let y = 0; y < canvas.height; y += 12) {
        context.fillStyle = `hsl(${(x * y) % 60} 60% ${30 + ((x * 7 + y * 13) % 50)}%)`
        context.fillRect(x, y, 12, 12)
      }
    }
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] as string
  })
  const plain = Buffer.from(base64, 'base64')
  const buffer = Buffer.concat([plain.subarray(0, 2), exifSegment(), plain.subarray(2)])
  return { name: 'emping.jpg', mimeType: 'image/jpeg', buffer }
}

/** What the server gives for a photo that is on the screen, with the size that it is shown from. */
export const openPhoto = async (page: Page, image: Locator) => {
  await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0)
  const [address, width, height] = await image.evaluate(
    (shown: HTMLImageElement) => [shown.src, shown.naturalWidth, shown.naturalHeight] as const,
  )
  const answer = await page.request.get(address)
  return { type: answer.headers()['content-type'], bytes: await answer.body(), width, height }
}
