import { DomainError } from '@rembuk/core/refusal'
import type { HonoRequest } from 'hono'

/** The body as bytes. Refuses with 'too-large' one of more than `maxBytes`. */
export const readBytes = async (request: HonoRequest, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLarge = new DomainError('too-large', { limit: maxBytes })
  if (Number(request.header('content-length') ?? 0) > maxBytes) throw tooLarge
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > maxBytes) throw tooLarge
  return bytes
}

/** The body as text. Refuses as `readBytes` does, and with 'bad-input' what is not UTF-8. */
export const readBody = async (request: HonoRequest, maxBytes: number): Promise<string> => {
  const bytes = await readBytes(request, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DomainError('bad-input', { fields: ['body'] })
  }
}
