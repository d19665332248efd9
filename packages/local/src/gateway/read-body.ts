import type { IncomingMessage } from 'node:http'

/**
 * The whole body of a request, or 'too-large' when it passes `limit` bytes. What is too much is read
 * and dropped up to twice the limit, so that an honest caller still gets to read the refusal.
 */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | 'too-large'> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    if (size > 2 * limit) break
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks)
}
