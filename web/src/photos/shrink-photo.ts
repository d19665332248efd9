/** Bytes that a photo may have when it leaves the device: a few seconds on a slow line. */
export const SENT_BYTES = 150 * 1024
/** Longest side of a photo, in pixels: sharp on every phone, and enough to read a label or a receipt. */
const LONGEST_SIDE = 1280
/** A photo that is still too large at the lowest quality is made smaller by this much, as often as needed. */
const SMALLER = 0.75
const qualities = [0.85, 0.7, 0.55, 0.4]

/** What was chosen cannot be read as an image by this browser. */
export class UnreadablePhoto extends Error {
  constructor(options?: ErrorOptions) {
    super('unreadable photo', options)
    this.name = 'UnreadablePhoto'
  }
}

interface Size {
  width: number
  height: number
}

/** The size in whole pixels with that longest side, of the same shape; what is smaller stays as it is. */
export const sizeWithin = ({ width, height }: Size, longest: number): Size => {
  const scale = Math.min(1, longest / Math.max(width, height))
  const scaled = (side: number) => Math.max(1, Math.round(side * scale))
  return { width: scaled(width), height: scaled(height) }
}

/** Draws at a size and encodes at a quality. */
export type Encode = (size: Size, quality: number) => Promise<Blob>

/** The best encoding that fits `SENT_BYTES`: first less quality, then fewer pixels. */
export const encodeWithin = async (original: Size, encode: Encode): Promise<Blob> => {
  for (let longest = LONGEST_SIDE; ; longest *= SMALLER) {
    const size = sizeWithin(original, longest)
    for (const quality of qualities) {
      const photo = await encode(size, quality)
      if (photo.size <= SENT_BYTES || Math.max(size.width, size.height) === 1) return photo
    }
  }
}

const toBlob = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto())), type, quality),
  )

const encoderOf =
  (image: ImageBitmap): Encode =>
  async (size, quality) => {
    const canvas = Object.assign(document.createElement('canvas'), size)
    const context = canvas.getContext('2d')
    if (!context) throw new UnreadablePhoto()
    // What is transparent is white, also where the photo becomes a JPEG.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, size.width, size.height)
    context.drawImage(image, 0, 0, size.width, size.height)
    const photo = await toBlob(canvas, 'image/webp', quality)
    // A browser that cannot write WebP answers with a PNG, which no quality makes smaller.
    return photo.type === 'image/webp' ? photo : toBlob(canvas, 'image/jpeg', quality)
  }

/**
 * The photo drawn anew, upright, at most 1280 pixels long and 150 KB large, as WebP or else JPEG.
 * Only what is seen goes into it: position, camera and whatever else a file carries stay on the device.
 * Throws UnreadablePhoto for a file that is no image to this browser.
 */
export const shrinkPhoto = async (file: Blob): Promise<Blob> => {
  const image = await createImageBitmap(file).catch((cause: unknown) => {
    throw new UnreadablePhoto({ cause })
  })
  try {
    return await encodeWithin(image, encoderOf(image))
  } finally {
    image.close()
  }
}
