import { type InferOutput, number, object, picklist, string } from 'valibot'
import { kept } from '../../storage/kept'

const schema = object({
  /** As the person typed it. */
  phone: string(),
  channel: picklist(['whatsapp', 'sms']),
  /** Milliseconds since 1970. */
  askAgainAt: number(),
  expiresAt: number(),
})

/** A code that was sent and not yet typed in. */
export type PendingCode = InferOutput<typeof schema>

/**
 * Kept for this tab: a phone may throw the page away while its owner reads the code in another
 * app, and must come back to the code field.
 */
const keptCode = kept('pending-code', schema, () => sessionStorage)

export const readPendingCode = (now: number): PendingCode | undefined => {
  const pending = keptCode.read()
  return pending && pending.expiresAt > now ? pending : undefined
}

export const keepPendingCode = (pending: PendingCode): void => {
  keptCode.write(pending)
}

export const forgetPendingCode = (): void => keptCode.forget()
