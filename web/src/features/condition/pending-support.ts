import { newSupport, type SupportView } from '@rembuk/contract/support'
import type { SupportData, SupportEntry } from '@rembuk/core/support/support-data'
import { safeParse } from 'valibot'
import type { Queued } from '../../outbox/queued'

/** What the outbox calls what is written down around a partnership. */
export const aboutSupport = (partnershipId: string): string => `support/${partnershipId}`

/** Something written down on this device that the server has not taken. */
export interface PendingSupport {
  entry: Queued
  data: SupportData
}

/** What waits of a partnership in a queue, the oldest first, what was refused among it. */
export const pendingSupport = (queue: readonly Queued[], partnershipId: string): PendingSupport[] =>
  queue
    .filter(({ about }) => about === aboutSupport(partnershipId))
    .flatMap((entry) => {
      const body = safeParse(newSupport, entry.body)
      return body.success ? [{ entry, data: body.output.data as SupportData }] : []
    })

interface Waits {
  /** On this device, and not with the server yet. */
  waits?: true
}

type Assistance = SupportView['assistances'][number]
type Outcome = NonNullable<Assistance['followedUp']>

export interface SupportShown {
  assistances: readonly (Omit<Assistance, 'followedUp'> & { followedUp?: Outcome & Waits } & Waits)[]
  assessments: readonly (SupportView['assessments'][number] & Waits)[]
  impacts: readonly (SupportView['impacts'][number] & Waits)[]
}

export type Author = SupportEntry['by'] & { name: string }

/** A party's last word on a quarter takes the place of what it said before. */
const withLast = <Said extends { quarter: string; partyId: string }>(
  said: readonly Said[],
  last: Said,
): Said[] => [
  ...said.filter(({ quarter, partyId }) => quarter !== last.quarter || partyId !== last.partyId),
  last,
]

/** What is shown once one more thing is taken; what the server would not take has no effect. */
const withOne = (shown: SupportShown, { entry, data }: PendingSupport, by: Author): SupportShown => {
  const { key, at } = entry
  if (data.kind === 'assisted') {
    const { kind: _, ...assisted } = data
    return { ...shown, assistances: [{ ...assisted, id: key, at, by, waits: true }, ...shown.assistances] }
  }
  if (data.kind === 'followed-up') {
    const followedUp = { at, by, note: data.note, waits: true } as const
    const assistances = shown.assistances.map((assistance) =>
      assistance.id === data.assistanceId && !assistance.followedUp
        ? { ...assistance, followedUp }
        : assistance,
    )
    return { ...shown, assistances }
  }
  const { partyId } = by
  if (partyId === undefined) return shown
  if (data.kind === 'assessed') {
    const { kind: _, ...assessed } = data
    const last = { ...assessed, partyId, at, waits: true } as const
    return { ...shown, assessments: withLast(shown.assessments, last) }
  }
  const { kind: _, ...impact } = data
  return { ...shown, impacts: withLast(shown.impacts, { ...impact, partyId, at, waits: true } as const) }
}

/** What the server has, and what it will have once it takes what waits; what it refused is left out. */
export const withPending = (
  known: SupportView,
  pending: readonly PendingSupport[],
  by: Author,
): SupportShown => {
  const shown: SupportShown = {
    ...known,
    assistances: known.assistances.map(({ followedUp, ...assistance }) => ({
      ...assistance,
      ...(followedUp && { followedUp }),
    })),
  }
  return pending
    .filter(({ entry }) => entry.refusal === undefined)
    .reduce((before, one) => withOne(before, one, by), shown)
}
