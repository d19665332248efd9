import { MAX_ITEM_MINUTES, type Presence } from '@rembuk/core/meeting/meeting-content'
import { DomainError } from '@rembuk/core/refusal'
import type * as Y from 'yjs'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from '../edit/write'
import { isPosition, rootMap } from '../root-values'
import { isId } from '../roots'
import { isGuestName, itemFields, meetingFields, outcomeFields, type Values } from './fields'
import { isItemId, meetingRoots } from './roots'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

const check = (field: string, holds: boolean): void => {
  if (!holds) throw new DomainError('bad-input', { fields: [field] })
}

const checkFields = (
  fields: Record<string, (value: unknown) => boolean>,
  values: Record<string, unknown>,
): void => {
  for (const [key, value] of Object.entries(values))
    check(key, value === undefined || (Object.hasOwn(fields, key) && fields[key]?.(value) === true))
}

type Plain = string | number | true | undefined

const writeFields = (doc: Y.Doc, root: string, values: Record<string, unknown>): void => {
  for (const [key, value] of Object.entries(values)) writeKey(rootMap(doc, root), key, value as Plain)
}

/** Sets fields of the meeting itself; `undefined` clears one. */
export const setMeeting = (
  doc: Y.Doc,
  values: Values<typeof meetingFields>,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkFields(meetingFields, values)
  doc.transact(() => writeFields(doc, meetingRoots.meeting, values), origin)
}

/** Says whether somebody is there; `undefined` takes it back. */
export const setPresence = (
  doc: Y.Doc,
  personId: string,
  presence: Presence | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('personId', isId(personId))
  writeRootKey(doc, meetingRoots.attendance, personId, presence, origin)
}

/** Writes down a guest or, with `undefined`, takes them off. */
export const setGuest = (
  doc: Y.Doc,
  guestId: string,
  name: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('guestId', isId(guestId))
  check('name', name === undefined || isGuestName(name))
  writeRootKey(doc, meetingRoots.guests, guestId, name, origin)
}

/** Positions are shown from low to high; whatever comes last is behind all others. */
const positionBehind = (doc: Y.Doc, root: string): number =>
  Math.max(0, ...[...rootMap(doc, root).values()].filter(isPosition)) + 1

/**
 * Puts items on the agenda behind those that are there, in one transaction. One that is there already,
 * or was and was taken off, stays as it is: suggestions may be taken over by several people at once.
 */
export const addItems = (
  doc: Y.Doc,
  items: readonly { id: string; title: string; minutes: number }[],
  origin: unknown = LOCAL_ORIGIN,
): void => {
  for (const { id, title, minutes } of items) {
    check('itemId', isItemId(id))
    checkFields(itemFields, { title, minutes })
  }
  doc.transact(() => {
    for (const { id, title, minutes } of items) {
      if (rootMap(doc, meetingRoots.item(id)).size > 0) continue
      writeFields(doc, meetingRoots.item(id), { title, minutes: Math.min(minutes, MAX_ITEM_MINUTES) })
      writeKey(rootMap(doc, meetingRoots.agenda), id, positionBehind(doc, meetingRoots.agenda))
    }
  }, origin)
}

/** Sets fields of an item: title, planned minutes, whether it is done, its timer. */
export const setItem = (
  doc: Y.Doc,
  itemId: string,
  values: Values<typeof itemFields>,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('itemId', isItemId(itemId))
  checkFields(itemFields, values)
  doc.transact(() => writeFields(doc, meetingRoots.item(itemId), values), origin)
}

/** Starts an item's timer at an instant, or stops it and adds what went by. The timers of other items stop. */
export const runTimer = (
  doc: Y.Doc,
  { itemId, isRunning, now }: { itemId: string; isRunning: boolean; now: number },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('itemId', isItemId(itemId))
  doc.transact(() => {
    for (const id of rootMap(doc, meetingRoots.agenda).keys()) {
      const item = rootMap(doc, meetingRoots.item(id))
      const [since, spent] = [item.get('since'), item.get('spent')]
      if (typeof since !== 'number') continue
      if (id === itemId && isRunning) continue
      const went = Math.max(0, Math.round((now - since) / 1000))
      const before = itemFields.spent(spent) ? spent : 0
      writeFields(doc, meetingRoots.item(id), { spent: Math.min(86_400, before + went), since: undefined })
    }
    const own = rootMap(doc, meetingRoots.item(itemId))
    if (isRunning && !own.has('since')) writeKey(own, 'since', now)
  }, origin)
}

/** Moves an item on the agenda; between two others is the mean of their positions. */
export const placeItem = (
  doc: Y.Doc,
  itemId: string,
  position: number,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('itemId', isItemId(itemId))
  check('position', isPosition(position))
  writeRootKey(doc, meetingRoots.agenda, itemId, position, origin)
}

/** Takes an item off the agenda; its notes stay in the document. */
export const removeItem = (doc: Y.Doc, itemId: string, origin: unknown = LOCAL_ORIGIN): void => {
  check('itemId', isItemId(itemId))
  writeRootKey(doc, meetingRoots.agenda, itemId, undefined, origin)
}

/** What comes of a meeting. */
export type OutcomeKind = 'decision' | 'follow-up' | 'view'

const outcomeRoots = {
  decision: { order: meetingRoots.decisions, one: meetingRoots.decision },
  'follow-up': { order: meetingRoots.followUps, one: meetingRoots.followUp },
  view: { order: meetingRoots.views, one: meetingRoots.view },
} as const satisfies Record<OutcomeKind, { order: string; one: (id: string) => string }>

/** Writes down or changes a decision, a follow-up or a differing view; a new one stands behind the others. */
export const setOutcome = (
  doc: Y.Doc,
  { kind, id }: { kind: OutcomeKind; id: string },
  values: Values<typeof outcomeFields>,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('id', isId(id))
  checkFields(outcomeFields, values)
  const { order, one } = outcomeRoots[kind]
  doc.transact(() => {
    writeFields(doc, one(id), values)
    if (!rootMap(doc, order).has(id)) writeKey(rootMap(doc, order), id, positionBehind(doc, order))
  }, origin)
}

/** Takes one off. */
export const removeOutcome = (
  doc: Y.Doc,
  { kind, id }: { kind: OutcomeKind; id: string },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('id', isId(id))
  writeRootKey(doc, outcomeRoots[kind].order, id, undefined, origin)
}
