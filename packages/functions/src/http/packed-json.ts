import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import type { HttpEnv } from './env'

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/** Of eleven: smaller ones by a tenth would take ten times as long. */
const BROTLI_QUALITY = 5

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }

/** The first of what we can do that the caller accepts. */
const encodingFor = (accepted = ''): keyof typeof compress | undefined => {
  const names = accepted.split(',').map((part) => part.trim())
  return (['br', 'gzip'] as const).find((name) => names.includes(name))
}

/**
 * A large JSON answer, compressed here as neither API Gateway nor CloudFront does it for answers that
 * nobody may keep. Which encodings the caller accepts decides; one that is named with a weight does not
 * count as accepted.
 */
export const packedJson = async (context: Context<HttpEnv>, value: unknown): Promise<Response> => {
  const text = JSON.stringify(value)
  const encoding = encodingFor(context.req.header('accept-encoding'))
  const type = { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' }
  if (!encoding) return context.body(text, 200, type)
  const body = encoding === 'br' ? await compress.br(text, options) : await compress.gzip(text)
  return context.body(new Uint8Array(body), 200, { ...type, 'Content-Encoding': encoding })
}
