/** A photo as it is kept: shrunk on the device before it is sent, named by its content, never changed. */

/** Largest photo that is kept, in bytes; what goes with it fits the rest of one stored item of 400 KB. */
export const PHOTO_BYTES = 200 * 1024

/** The kinds of image that a photo can be. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof photoTypes)[number]

type Bytes = Uint8Array<ArrayBuffer>

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

/** How each kind begins: bytes by offset (RFC 2083 for PNG, RFC 9649 for WebP, ITU-T T.81 for JPEG). */
const beginnings: Readonly<Record<PhotoType, readonly { at: number; bytes: readonly number[] }[]>> = {
  'image/jpeg': [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  'image/png': [{ at: 0, bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] }],
  'image/webp': [
    { at: 0, bytes: ascii('RIFF') },
    { at: 8, bytes: ascii('WEBP') },
  ],
}

/** What kind of image the bytes are by how they begin, whatever anybody says of them; undefined for anything else. */
export const photoTypeOf = (content: Uint8Array): PhotoType | undefined =>
  photoTypes.find((type) =>
    beginnings[type].every(({ at, bytes }) => bytes.every((byte, index) => content[at + index] === byte)),
  )

const idPattern = /^[A-Za-z0-9_-]{43}$/

/** Whether a value from outside can be the id of a photo. */
export const isPhotoId = (value: unknown): value is string =>
  typeof value === 'string' && idPattern.test(value)

/** The id of a photo with this content: its SHA-256 as base64url, 43 characters. */
export const photoIdOf = async (content: Bytes): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  const base64 = btoa(String.fromCharCode(...hash))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')
}
