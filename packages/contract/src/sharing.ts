import { levels } from '@rembuk/core/access/level'
import { isNote } from '@rembuk/core/label'
import * as v from 'valibot'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
/** Milliseconds since 1970. */
const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const recipient = v.variant('kind', [
  v.object({ kind: v.literal('person'), personId: id }),
  v.object({ kind: v.literal('programme'), code: id }),
  v.object({ kind: v.literal('partnership'), partnershipId: id }),
])
export type RecipientView = v.InferOutput<typeof recipient>

const visible = v.object({ level: v.picklist(levels), until: at })

/** A recipient with what each party granted, and what they see by it. */
const share = v.object({
  to: recipient,
  /** Name of the person, the programme or the partnership; empty where it is not known. */
  name: v.string(),
  consents: v.array(
    v.object({
      partyId: v.string(),
      level: v.picklist(levels),
      until: at,
      purpose: v.string(),
      /** When it was given. */
      at,
      personId: v.string(),
      /** Of who gave it; empty where the reader may not know it. */
      name: v.string(),
    }),
  ),
  /** When a party last took its consent back. */
  withdrawnAt: v.optional(at),
  /** Absent while one of the parties has not granted anything. */
  visible: v.optional(visible),
})
export type ShareView = v.InferOutput<typeof share>

/** Somebody whom the caller's party could let see something. */
const candidate = v.object({
  to: recipient,
  name: v.string(),
  /** Of a facilitator: the regions that they look after. */
  regions: v.optional(v.array(v.string())),
})
export type CandidateView = v.InferOutput<typeof candidate>

export const sharing = v.object({
  shares: v.array(share),
  /** For those who may decide; empty for others. */
  candidates: v.array(candidate),
  /** Every decision with its proof, the newest first; for those who may decide. */
  record: v.array(
    v.object({
      n: v.number(),
      at,
      partyId: v.string(),
      /** Of who decided; empty where the reader may not know it. */
      name: v.string(),
      kind: v.picklist(['granted', 'withdrawn']),
      to: recipient,
      toName: v.string(),
      level: v.optional(v.picklist(levels)),
      until: v.optional(at),
      /** Of the record in the ledger, SHA-256 in hex. */
      hash: v.string(),
    }),
  ),
})
export type SharingView = v.InferOutput<typeof sharing>

const purpose = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => isNote(text)),
)

/** What the caller's party grants or takes back. */
export const newSharing = v.object({
  data: v.variant('kind', [
    v.object({ kind: v.literal('granted'), to: recipient, level: v.picklist(levels), until: at, purpose }),
    v.object({ kind: v.literal('withdrawn'), to: recipient }),
  ]),
})
