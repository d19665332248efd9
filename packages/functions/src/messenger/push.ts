import type { Message } from '@rembuk/usecases/ports/messenger'
import { Outage } from '@rembuk/usecases/ports/outage'

/** The pair of keys by which push services know who sends (RFC 8292), base64url. */
export interface PushKeys {
  publicKey: string
  privateKey: string
  /** Where a push service finds us: an https or mailto address. */
  contact: string
}

/** How long a push service may keep a message for a device that is off, in seconds. */
const KEPT_SECONDS = 24 * 60 * 60
const ATTEMPT_MS = 5_000

/** Statuses by which a push service says that a device takes no more messages. */
const isGone = (status: number): boolean => status === 404 || status === 410

/** Sends messages to devices through their browsers' push services, encrypted for each alone (RFC 8291). */
export const pushSender =
  ({ publicKey, privateKey, contact }: PushKeys, send: typeof fetch = fetch) =>
  async ({ to, text, link }: Extract<Message, { channel: 'push' }>): Promise<'sent' | 'gone'> => {
    const { buildPushPayload } = await import('@block65/webcrypto-web-push')
    const { endpoint, p256dh, auth } = to
    const request = await buildPushPayload(
      { data: { text, ...(link && { link }) }, options: { ttl: KEPT_SECONDS } },
      { endpoint, expirationTime: null, keys: { p256dh, auth } },
      { subject: contact, publicKey, privateKey },
    )
    const signal = AbortSignal.timeout(ATTEMPT_MS)
    const answer = await send(endpoint, { ...request, redirect: 'error', signal }).catch((cause: unknown) => {
      throw new Outage('a push service did not answer', { cause })
    })
    await answer.body?.cancel()
    if (isGone(answer.status)) return 'gone'
    if (answer.ok) return 'sent'
    throw new Outage(`a push service answered ${answer.status}`)
  }
