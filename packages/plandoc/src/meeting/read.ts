import {
  type Attendance,
  MAX_GUESTS,
  MAX_ITEMS,
  MAX_NOTES,
  MAX_OUTCOMES,
  type MeetingContent,
  type Presence,
} from '@rembuk/core/meeting/meeting-content'
import { type Fault, listFaults, type Report } from '../faults'
import { readEntries } from '../read-root'
import type { ReadableDoc } from '../readable'
import { isPosition } from '../root-values'
import { isId } from '../roots'
import { isGuestName, itemFields, meetingFields, outcomeFields, type Values } from './fields'
import { isItemId, meetingRoots, meetingRootType } from './roots'

/** What reading a meeting needs of its document: maps and texts. A Y.Doc has both. */
export interface ReadableMeetingDoc extends ReadableDoc {
  getText(root: string): { toString(): string }
}

/** Whose presence a partnership's meeting lists at most. */
const MAX_ATTENDANCE = 200

/** Everything invisible that could disguise a text, except line breaks and tabs. */
const invisible = /[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** What was typed, without what could disguise it and without broken halves of characters. */
const plainText = (text: string): string => text.replaceAll('\r\n', '\n').replace(invisible, '')

const readNotes = (doc: ReadableMeetingDoc, itemId: string, report: Report): string => {
  const root = meetingRoots.notes(itemId)
  if (!doc.share.has(root)) return ''
  let text = ''
  try {
    text = doc.getText(root).toString()
  } catch {
    report('wrong-type', root)
    return ''
  }
  if (text.length > MAX_NOTES) report('too-many', root)
  return plainText(text.slice(0, MAX_NOTES))
}

const readFields = <F extends Record<string, (value: unknown) => boolean>>(
  doc: ReadableDoc,
  root: string,
  fields: F,
  report: Report,
): Values<F> => {
  const read: Record<string, unknown> = {}
  for (const [key, value] of readEntries(doc, root, report)) {
    const fits = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!fits) report('unknown-key', root, key)
    else if (!fits(value)) report('bad-value', root, key)
    else read[key] = value
  }
  return read as Values<F>
}

/** Ids in the order shown: by position, then by id, so that every replica shows the same. */
const readOrder = (
  doc: ReadableDoc,
  { root, isOwn, max }: { root: string; isOwn: (id: string) => boolean; max: number },
  report: Report,
): string[] => {
  const placed: { id: string; position: number }[] = []
  for (const [id, position] of readEntries(doc, root, report)) {
    if (!isOwn(id)) report('unknown-key', root, id)
    else if (!isPosition(position)) report('bad-value', root, id)
    else placed.push({ id, position })
  }
  placed.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  const beyond = placed[max]
  if (beyond) report('too-many', root, beyond.id)
  return placed.slice(0, max).map(({ id }) => id)
}

const readById = <T>(
  doc: ReadableDoc,
  { root, isValue, max }: { root: string; isValue: (value: unknown) => value is T; max: number },
  report: Report,
): [string, T][] => {
  const read: [string, T][] = []
  for (const [id, value] of readEntries(doc, root, report)) {
    if (!isId(id)) report('unknown-key', root, id)
    else if (!isValue(value)) report('bad-value', root, id)
    else read.push([id, value])
  }
  read.sort(([a], [b]) => (a < b ? -1 : 1))
  if (read.length > max) report('too-many', root)
  return read.slice(0, max)
}

const isPresence = (value: unknown): value is Presence => value === 'present' || value === 'excused'

const readOutcomes = (
  doc: ReadableDoc,
  roots: { order: string; one: (id: string) => string },
  report: Report,
) =>
  readOrder(doc, { root: roots.order, isOwn: isId, max: MAX_OUTCOMES }, report).flatMap((id) => {
    const { text, item, ...rest } = readFields(doc, roots.one(id), outcomeFields, report)
    if (text === undefined) report('missing', roots.one(id), 'text')
    return text === undefined ? [] : [{ id, text, ...(item !== undefined && { itemId: item }), rest }]
  })

const readItems = (doc: ReadableMeetingDoc, report: Report): MeetingContent['items'] =>
  readOrder(doc, { root: meetingRoots.agenda, isOwn: isItemId, max: MAX_ITEMS }, report).flatMap((id) => {
    const { title, minutes, done, spent, since } = readFields(doc, meetingRoots.item(id), itemFields, report)
    const notes = readNotes(doc, id, report)
    if (title === undefined) report('missing', meetingRoots.item(id), 'title')
    if (title === undefined) return []
    return [
      {
        id,
        title,
        minutes: minutes ?? 5,
        isDone: done === true,
        spentSeconds: spent ?? 0,
        ...(since !== undefined && { runningSince: since }),
        notes,
      },
    ]
  })

/**
 * What a meeting's document holds: what is valid, and a list of what is not. Never throws and writes
 * nothing.
 */
export const readMeeting = (doc: ReadableMeetingDoc): { content: MeetingContent; faults: Fault[] } => {
  const { faults, report } = listFaults()
  for (const name of doc.share.keys()) if (!meetingRootType(name)) report('unknown-root', name)
  const fields = readFields(doc, meetingRoots.meeting, meetingFields, report)
  const attendance: Attendance[] = readById(
    doc,
    { root: meetingRoots.attendance, isValue: isPresence, max: MAX_ATTENDANCE },
    report,
  ).map(([personId, presence]) => ({ personId, presence }))
  const guests = readById(doc, { root: meetingRoots.guests, isValue: isGuestName, max: MAX_GUESTS }, report)
  const { chair, noteTaker, place, quorum, startedAt, endedAt, nextDay, nextTime, nextPlace } = fields
  const content: MeetingContent = {
    ...(chair !== undefined && { chairId: chair }),
    ...(noteTaker !== undefined && { noteTakerId: noteTaker }),
    ...(place !== undefined && { place }),
    ...(quorum !== undefined && { quorum }),
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    attendance,
    guests: guests.map(([id, name]) => ({ id, name })),
    items: readItems(doc, report),
    decisions: readOutcomes(doc, { order: meetingRoots.decisions, one: meetingRoots.decision }, report).map(
      ({ rest: _, ...decision }) => decision,
    ),
    followUps: readOutcomes(doc, { order: meetingRoots.followUps, one: meetingRoots.followUp }, report).map(
      ({ rest: { owner, due }, ...followUp }) => ({
        ...followUp,
        ...(owner !== undefined && { ownerId: owner }),
        ...(due !== undefined && { dueDay: due }),
      }),
    ),
    views: readOutcomes(doc, { order: meetingRoots.views, one: meetingRoots.view }, report).map(
      ({ rest: { person, resolution }, ...view }) => ({
        ...view,
        ...(person !== undefined && { personId: person }),
        resolution: resolution ?? '',
      }),
    ),
    ...(nextDay !== undefined && {
      next: {
        day: nextDay,
        ...(nextTime !== undefined && { time: nextTime }),
        ...(nextPlace !== undefined && { place: nextPlace }),
      },
    }),
  }
  return { content, faults }
}
