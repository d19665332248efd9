import { type Day, isDay } from '../calendar'

const seriesPattern = /^(?!__proto__$)[A-Za-z0-9_-]{1,40}$/

/** Whether a text from outside can be the id of a series. */
export const isSeriesId = (text: string): boolean => seriesPattern.test(text)

/** The id of one occurrence: its series and the day on which the rule put it, as in `k3v9.2026-11-30`. */
export const meetingId = (seriesId: string, originalDay: Day): string => `${seriesId}.${originalDay}`

/** What an id names; undefined for a text that is no id of a meeting. */
export const parseMeetingId = (text: string): { seriesId: string; originalDay: Day } | undefined => {
  const dot = text.indexOf('.')
  const [seriesId, originalDay] = [text.slice(0, dot), text.slice(dot + 1)]
  return dot > 0 && isSeriesId(seriesId) && isDay(originalDay) ? { seriesId, originalDay } : undefined
}
