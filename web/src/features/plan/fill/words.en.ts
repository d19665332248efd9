import { counted } from '../../../i18n/counted'
import type { id } from './words'

export const en: typeof id = {
  toEnd: 'Fill to the end',
  toEndNote: (amount, week) => `${amount} every week until ${week}`,
  filledToEnd: (week) => `Filled until ${week}.`,

  selectedSum: (amount, unit) => `Sum ${amount} ${unit}`.trim(),
  selectedMean: (mean, count) => `mean ${mean} · ${counted(count, 'number')}`,

  spread: 'Spread a total',
  spreadNote: 'Divide one total over several weeks',
  spreadTitle: (product) => `Spread a total · ${product}`,
  line: 'Line',
  total: (unit) => `Total of all weeks (${unit})`,
  now: (amount) => `Now ${amount}.`,
  unitsToo: (unit) => `Units may be written, such as 2 ${unit}.`,
  from: 'From week',
  to: 'To week',
  way: 'How to spread it',
  ways: { even: 'Evenly', demand: 'As demanded', workdays: 'By working days' },
  notInSteps: (step) => `Write a multiple of ${step}.`,
  noDemand: 'These weeks have no demand yet. Choose another way.',
  noWorkdays: 'Nobody works in these weeks. Choose other weeks.',
  weekHasMore: (week, amount) => `Week ${week} already has deliveries of ${amount}. Write a larger total.`,
  toSee: 'Write the total to see how it is spread.',
  preview: 'What each week gets',
  sum: (amount, weeks) => `${amount} in ${counted(weeks, 'week')}`,
  before: (amount) => `was ${amount}`,
  apply: 'Fill it in',
  spreadDone: (amount, weeks) => `${amount} spread over ${counted(weeks, 'week')}.`,
}
