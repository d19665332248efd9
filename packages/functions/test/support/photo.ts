import { photoIdOf } from '@rembuk/core/photo'

/** Content that begins as a PNG does, different for each text. */
export const aPhoto = async (text = 'emping') => {
  const bytes = Uint8Array.from(Buffer.from(`\x89PNG\r\n\x1a\n${text}`, 'latin1'))
  return { bytes, photoId: await photoIdOf(bytes) }
}
