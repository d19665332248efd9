import { counted } from '../../../i18n/counted'
import type { id } from './words'

export const en: typeof id = {
  startDay: 'First week',
  startDayHint: (week) => `The plan starts on a Monday: week ${week}.`,
  startDayError: 'Choose a first day.',
  weeks: 'Number of weeks',
  weeksHint: '4 to 52 weeks.',
  weeksError: 'Write a number from 4 to 52.',

  endsSoon: (day) => `This plan ends on ${day}.`,
  ended: (day) => `This plan ended on ${day}.`,
  next: 'Start the next period',
  nextStartError: 'Choose a week after the start of this period.',
  kept: 'What stays: products, producers, recipes, capacity and limits.',
  keptNumbers: 'Numbers of old weeks are kept and can still be seen.',
  stockTitle: 'Closing stock becomes opening stock',
  stockHint: 'This is projected. Change it where a count differs.',
  cooperative: 'Cooperative',
  material: (name) => `Material ${name}`,
  stockLabel: (place, unit) => `${place} (${unit})`,
  preview: (from, to, weeks) => `New period: ${from} to ${to}, ${counted(weeks, 'week')}.`,
  start: 'Start the period',
  started: 'The new period has started.',
  already: 'Someone else has started a new period. Close this and look.',

  title: 'Weeks and periods of the plan',
  now: (from, to, weeks) => `Now: ${from} to ${to}, ${counted(weeks, 'week')}.`,
  outside: 'Numbers outside of these weeks are kept, just not shown.',
  openingStays: 'The opening stock is that of the new first week.',
  saved: 'The weeks of the plan were changed.',
  earlier: 'Earlier periods',
  noEarlier: 'There are no earlier periods yet.',
  span: (from, to) => `${from} – ${to}`,
  see: (span) => `See ${span}`,
  pastTitle: (span) => `Period ${span}`,
}
