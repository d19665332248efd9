import { DomainError } from '@rembuk/core/refusal'
import type { HonoRequest } from 'hono'

/** The body as text. Refuses with 'too-large' one of more than `maxBytes` and with 'bad-input' one that is not UTF-8. */
export const readBody = async (request: HonoRequest, maxBytes: number): Promise<string> => {
  const tooLarge = new DomainError('too-large', { limit: maxBytes })
  if (Number(request.header('content-length') ?? 0) > maxBytes) throw tooLarge
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > maxBytes) throw tooLarge
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DomainError('bad-input', { fields: ['body'] })
  }
}
