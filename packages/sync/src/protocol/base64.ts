import { fromBase64, toBase64 } from 'lib0/buffer'

const pattern = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

export const encodeBytes = (bytes: Uint8Array): string => toBase64(bytes)

/** The bytes behind base64 text, or undefined where the text is not base64. */
export const decodeBytes = (text: string): Uint8Array | undefined =>
  pattern.test(text) ? fromBase64(text) : undefined
