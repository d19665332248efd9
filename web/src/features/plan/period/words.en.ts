import type { id } from './words'

export const en: typeof id = {
  startDay: 'First week',
  startDayHint: (week) => `The plan starts on a Monday: week ${week}.`,
  startDayError: 'Choose a first day.',
  weeks: 'Number of weeks',
  weeksHint: '4 to 52 weeks.',
  weeksError: 'Write a number from 4 to 52.',
}
