import type { Minutes, MinutesItem } from '@rembuk/core/meeting/minutes'
import { zoneName } from '@rembuk/core/time-zone'
import { formatDay } from '../../../i18n/format'
import { formatClockTime, formatWeekdayName } from '../../../i18n/format-clock'
import { formatCount } from '../../../i18n/numbers'
import type { Held } from './held'
import { t } from './words'

/** A label and what belongs to it, the same on the screen, on paper and in the PDF. */
export interface Row {
  label: string
  text: string
}

const dayWords = (day: string): string => `${formatWeekdayName(day)}, ${formatDay(day)}`

const timeWords = ({ time, endTime, timeZone }: Minutes): string => {
  const zone = zoneName(timeZone)
  const begin = formatClockTime(time)
  return endTime === undefined ? t().from(begin, zone) : t().until(begin, formatClockTime(endTime), zone)
}

/** When and where the meeting was, and who led and wrote. */
export const headRows = ({ minutes, personName }: Held): Row[] => {
  const { day, place, link, chairId, noteTakerId } = minutes
  const person = (id: string | undefined) => (id === undefined ? t().notSaid : personName(id))
  return [
    { label: t().when, text: `${dayWords(day)} · ${timeWords(minutes)}` },
    ...(place ? [{ label: t().place, text: place }] : []),
    ...(link ? [{ label: t().link, text: link }] : []),
    { label: t().chair, text: person(chairId) },
    { label: t().noteTaker, text: person(noteTakerId) },
  ]
}

/** Everyone with whether they were there: the parties' people, facilitators, and guests last. */
export const attendanceRows = ({ minutes, personName, facilitatorOf, partyName }: Held): Row[] => [
  ...minutes.attendance.people.map(({ personId, partyId, presence }) => ({
    label: `${personName(personId)}, ${partyName(partyId)}`,
    text: t().presence[presence],
  })),
  ...(minutes.attendance.facilitators ?? []).map(({ personId, presence }) => ({
    label: `${facilitatorOf(personId)}, ${t().facilitator}`,
    text: t().presence[presence],
  })),
  ...minutes.attendance.guests.map((name) => ({ label: name, text: t().guest })),
]

/** How many were there, and whether that was enough to decide. */
export const quorumWords = ({ minutes: { attendance } }: Held): string => {
  const { present, people, quorum } = attendance
  const words = quorum.isReached ? t().quorumReached : t().quorumMissing
  return words(formatCount(present), formatCount(people.length), formatCount(quorum.needed))
}

/** How long an item was planned for and took. */
export const durationWords = ({ plannedMinutes, spentSeconds }: MinutesItem): string => {
  const planned = formatCount(plannedMinutes)
  return spentSeconds === 0
    ? t().planned(planned)
    : t().spent(planned, formatCount(Math.max(1, Math.round(spentSeconds / 60))))
}

/** When the meeting after it is; undefined where nobody said. */
export const nextWords = ({ minutes: { next } }: Held): string | undefined =>
  next &&
  [dayWords(next.day), next.time && formatClockTime(next.time), next.place].filter(Boolean).join(' · ')

/** What is written at the end of each page: which minutes these are, by the beginning of their hash. */
export const footWords = ({ minutes, view }: Held): string =>
  `${t().title(formatCount(minutes.number))} · ${view.hash.slice(0, 16)}`
