import { isNote } from '@rembuk/core/label'
import * as v from 'valibot'

/** Server time, milliseconds since 1970. */
const at = v.number()

/** SHA-256 in hex. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const reason = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => isNote(text)),
)

const by = v.object({
  personId: v.string(),
  /** Empty where the reader may not know it. */
  name: v.string(),
  partyId: v.string(),
})

/** What a party says to a proposal. */
const stance = v.variant('kind', [
  v.object({ kind: v.literal('consent') }),
  v.object({ kind: v.literal('refuse'), reason }),
  v.object({
    kind: v.literal('question'),
    text: reason,
    /** What of the difference it is about; the whole proposal without. */
    about: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
])

export const proposal = v.object({
  id: v.string(),
  /** Counts the partnership's proposals, from 1. */
  number,
  proposedBy: by,
  note: v.optional(v.string()),
  /** Of the canonical snapshot. */
  hash,
  status: v.picklist(['open', 'agreed', 'refused', 'withdrawn', 'superseded', 'expired']),
  openedAt: at,
  /** From then on nobody can consent any more. */
  expiresAt: at,
  endedAt: v.optional(at),
  /** Who may sign for each party; one of them is enough. */
  signers: v.array(v.object({ partyId: v.string(), personIds: v.array(v.string()) })),
  /** Every stance taken, the earliest first; of each party the last one counts. */
  stances: v.array(v.object({ by, stance, at })),
})
export type ProposalView = v.InferOutput<typeof proposal>

const agreedVersion = v.object({
  /** From 1. */
  version: number,
  proposalId: v.string(),
  hash,
  /** Of the version before; empty for the first. */
  previous: v.string(),
  at,
  /** From when to when it holds, both days included, as far as its terms say so. */
  term: v.optional(v.object({ start: v.optional(v.string()), end: v.optional(v.string()) })),
  /** With which anybody can check that it exists. */
  checkCode: v.string(),
  /** It changes nothing that needs consent: it was told to all and holds without signatures. */
  minor: v.optional(v.literal(true)),
})
export type AgreedVersionView = v.InferOutput<typeof agreedVersion>

/** Where the agreeing of a partnership stands. */
export const agreementState = v.object({
  /** The newest first. */
  proposals: v.array(proposal),
  /** The newest first. */
  agreed: v.array(agreedVersion),
})
export type AgreementStateView = v.InferOutput<typeof agreementState>

export const newProposal = v.object({
  /** Number of the plan's last edit that the proposer has seen, and of the terms'. */
  plan: number,
  terms: number,
  note: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.check((text) => isNote(text)),
    ),
  ),
})

/** A proposal with its content. */
export const proposalContent = v.object({
  proposal,
  /** Canonical JSON of `Snapshot`; the proposal's hash is of this text in UTF-8. */
  snapshot: v.string(),
  /** What was agreed last when it was proposed; absent before the first agreement. */
  before: v.optional(v.string()),
})

export const answer = v.object({
  stance,
  /** Of the snapshot that the person has read. */
  hash,
  /** The one-time code for this proposal; needed to consent. */
  code: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
})

/** Where a code was sent. */
export const consentCode = v.object({
  /** Last digits of the number. */
  phoneEnd: v.string(),
  retryAfterSeconds: number,
  expiresInSeconds: number,
})

export const channelChoice = v.object({ channel: v.picklist(['whatsapp', 'sms']) })

/** An agreed version with all that proves it. */
export const agreedContent = v.object({
  agreed: agreedVersion,
  proposal,
  snapshot: v.string(),
  before: v.optional(v.string()),
  /** How each signer proved who they are. */
  evidence: v.array(
    v.object({
      partyId: v.string(),
      personId: v.string(),
      name: v.string(),
      at,
      method: v.literal('one-time-code'),
      /** Last digits of the number to which the code went. */
      phoneEnd: v.string(),
    }),
  ),
})
export type AgreedContent = v.InferOutput<typeof agreedContent>

/** All that is needed to check an agreement without Rembuk: the records and what they name by hash. */
export const agreementFile = v.object({
  format: v.literal('rembuk-agreement-1'),
  ledgerId: v.string(),
  version: number,
  records: v.array(v.object({ n: number, id: v.string(), body: v.string(), hash })),
  /** Canonical snapshots by hash. */
  snapshots: v.record(v.string(), v.string()),
})

/** What anybody may know of an agreement: that it exists and is unaltered, never what is in it. */
export const checkResult = v.variant('valid', [
  v.object({
    valid: v.literal(true),
    /** Of the partnership. */
    name: v.string(),
    version: number,
    at,
    hash,
    parties: v.array(v.object({ name: v.string(), signedAt: v.optional(at) })),
    /** Whether it is the newest version. */
    current: v.boolean(),
  }),
  /** The code is right, but something behind it was altered. */
  v.object({ valid: v.literal(false) }),
])
export type CheckResult = v.InferOutput<typeof checkResult>
