import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../calendar'
import { meetingsBetween } from '../meeting'
import type { MeetingData, MeetingSettings, Schedule } from '../meeting-data'
import { meetingsState } from '../meetings-state'
import { beginsOn, type Recurrence } from '../recurrence'
import { escapeText, fold } from './content-line'
import { meetingCalendar } from './meeting-calendar'

const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']
const partnership = { id: 'batang', name: 'Oleh-oleh Batang', timeZone: 'Asia/Jakarta' }
const START = '2026-11-30'
const END = '2027-04-30'

const weekly: Schedule = {
  title: 'Rapat koordinasi',
  time: '09:00',
  minutes: 60,
  place: 'Kantor koperasi',
  link: '',
  start: START,
  recurrence: { kind: 'weekly', every: 1 },
}

const stateOf = (data: readonly MeetingData[]) =>
  meetingsState(
    data.map((each, index) => ({
      id: `e${index}`,
      n: index + 1,
      at: Date.parse('2026-11-01T00:00:00Z') + index * 60_000,
      by: { personId: 'sari' },
      data: each,
    })),
  )

const calendar = (data: readonly MeetingData[], timeZone = 'Asia/Jakarta'): string =>
  meetingCalendar({ partnership: { ...partnership, timeZone }, state: stateOf(data) })

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as never)

/** What an independent program finds in a file, from START to END: when each occurrence begins, in what state. */
const found = (text: string): string[] => {
  const root = parse(text)
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = root
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each, { exceptions: [], strictExceptions: true }))
  const masters = events.filter((event) => !event.isRecurrenceException())
  for (const event of events) {
    const master = masters.find(({ uid }) => uid === event.uid)
    if (event.isRecurrenceException()) master?.relateException(event)
  }
  const from = Date.parse(`${START}T00:00:00Z`) - 86_400_000 * 400
  const to = Date.parse(`${END}T00:00:00Z`) + 86_400_000 * 400
  const all: string[] = []
  for (const event of masters) {
    const line = (item: InstanceType<typeof ICAL.Event>, start: InstanceType<typeof ICAL.Time>) => {
      const status = item.component.getFirstPropertyValue('status')
      all.push(`${start.toJSDate().toISOString().slice(0, 16)} ${item.location} ${status}`)
    }
    if (!event.isRecurring()) line(event, event.startDate)
    else {
      const days = event.iterator()
      for (let next = days.next(); next && next.toJSDate().getTime() < to; next = days.next()) {
        const { item, startDate } = event.getOccurrenceDetails(next)
        if (startDate.toJSDate().getTime() >= from) line(item, startDate)
      }
    }
  }
  ICAL.TimezoneService.reset()
  return all.sort()
}

const expected = (data: readonly MeetingData[], timeZone: string): string[] =>
  meetingsBetween(stateOf(data), addDays(START, -400), addDays(END, 400), timeZone)
    .map(({ startsAt, place, status }) => {
      const at = new Date(startsAt).toISOString().slice(0, 16)
      return `${at} ${place} ${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`
    })
    .sort()

describe('the calendar file of a partnership', () => {
  const settings: fc.Arbitrary<MeetingSettings> = fc.record({
    title: fc.constant('Rapat'),
    time: fc.constantFrom('00:00', '09:00', '13:45', '23:30'),
    minutes: fc.constantFrom(15, 60, 90),
    place: fc.constantFrom('Kantor', 'Balai desa'),
    link: fc.constant(''),
  })
  const recurrence: fc.Arbitrary<Recurrence> = fc.constantFrom(
    { kind: 'once' },
    { kind: 'weekly', every: 1 },
    { kind: 'weekly', every: 2 },
    { kind: 'monthly-day' },
    { kind: 'monthly-weekday', nth: 1 },
    { kind: 'monthly-weekday', nth: -1 },
  )
  const day = fc.integer({ min: 0, max: 150 }).map((count) => addDays(START, count))
  const change: fc.Arbitrary<MeetingData> = fc.oneof(
    fc.record({
      kind: fc.constant('series' as const),
      seriesId: fc.constantFrom('a', 'b'),
      schedule: fc
        .tuple(settings, day, recurrence)
        .filter(([, start, rule]) => beginsOn(rule, start))
        .map(([own, start, rule]) => ({ ...own, start, recurrence: rule })),
    }),
    fc.record({ kind: fc.constant('ended' as const), seriesId: fc.constantFrom('a', 'b'), from: day }),
    fc.record({
      kind: fc.constant('cancelled' as const),
      meetingId: day.map((each) => `a.${each}`),
      reason: fc.constant(''),
    }),
    fc.record({
      kind: fc.constant('moved' as const),
      meetingId: day.map((each) => `a.${each}`),
      day,
      settings,
    }),
  )

  it('has, to an independent parser, the very meetings that Rembuk shows, in every zone', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.constantFrom(...zones), (changes, timeZone) => {
        const data: MeetingData[] = [
          { kind: 'series', seriesId: 'a', schedule: weekly },
          ...changes,
          // So that no rule goes on for ever.
          { kind: 'ended', seriesId: 'a', from: END },
          { kind: 'ended', seriesId: 'b', from: END },
        ]
        expect(found(calendar(data, timeZone))).toEqual(expected(data, timeZone))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the id of an event and counts its changes', () => {
    const changed: MeetingData = { kind: 'series', seriesId: 'a', schedule: { ...weekly, time: '10:00' } }
    const begun: MeetingData = { kind: 'series', seriesId: 'a', schedule: weekly }
    const [before, after] = [[begun], [begun, changed]].map((data) => {
      const event = parse(calendar(data)).getFirstSubcomponent('vevent')
      return ['uid', 'sequence', 'dtstart'].map((name) => String(event?.getFirstPropertyValue(name)))
    })
    expect(before).toEqual([`a.${START}.batang@rembuk`, '0', '2026-11-30T09:00:00'])
    expect(after).toEqual([`a.${START}.batang@rembuk`, '1', '2026-11-30T10:00:00'])
  })

  it('says what RFC 5545 asks for: stamps in UTC, ends of lines, lines of 75 octets, a zone for each time', () => {
    const place = 'Gedung serbaguna “Panjang Umur” di sebelah balai desa, lantai dua; lewat pintu timur — ñ €'
    const text = calendar([{ kind: 'series', seriesId: 'a', schedule: { ...weekly, place } }])
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.slice(0, -2).split('\r\n')
    expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true)
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
    expect(lines.filter((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))).toHaveLength(1)
    expect(lines).toContain('DTSTART;TZID=Asia/Jakarta:20261130T090000')
    expect(lines).toContain('TZOFFSETTO:+0700')
    expect(new ICAL.Event(parse(text).getFirstSubcomponent('vevent') ?? undefined).location).toBe(place)
  })

  it('ends on the next day what goes on past midnight', () => {
    const text = calendar([
      { kind: 'series', seriesId: 'a', schedule: { ...weekly, time: '23:30', minutes: 90 } },
    ])
    expect(text).toContain('DTEND;TZID=Asia/Jakarta:20261201T010000')
  })

  it('reminds as the schedule says: a day before, an hour before, both as ever, or not at all', () => {
    const triggers = (reminders?: Schedule['reminders']) => {
      const schedule = { ...weekly, ...(reminders && { reminders }) }
      const event = parse(calendar([{ kind: 'series', seriesId: 'a', schedule }])).getFirstSubcomponent(
        'vevent',
      )
      return event
        ?.getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
    }
    expect(triggers()).toEqual(['-P1D', '-PT1H'])
    expect(triggers('both')).toEqual(['-P1D', '-PT1H'])
    expect(triggers('day')).toEqual(['-P1D'])
    expect(triggers('hour')).toEqual(['-PT1H'])
    expect(triggers('none')).toEqual([])
  })
})

describe('a text in a calendar file', () => {
  it('is read again as it was, whatever is in it', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .filter((each) => !/[\p{Cc}\p{Cs}]/u.test(each))
    fc.assert(
      fc.property(text, (value) => {
        const line = fold(`SUMMARY:${escapeText(value)}`)
        const pieces = line.split('\r\n')
        expect(pieces.every((piece) => new TextEncoder().encode(piece).length <= 75)).toBe(true)
        const property = ICAL.Property.fromString(line)
        expect(property.getFirstValue()).toBe(value)
      }),
    )
  })

  it('cannot add a line of its own', () => {
    expect(escapeText('a\r\nATTENDEE:b\u0000')).toBe('a\\nATTENDEE:b')
  })
})
