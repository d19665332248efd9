import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

const dayCount = (days: number): string => `${formatCount(days)} ${days === 1 ? 'day' : 'days'}`
const weekCount = (weeks: number): string => `${formatCount(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`

export const en: typeof id = {
  title: (product) => `Stock chart · ${product}`,
  shortSummary: (weeks, most, week) => `Short in ${weekCount(weeks)}, at most by ${most} in ${week}.`,
  lowSummary: (weeks) => `Below safety stock in ${weekCount(weeks)}.`,
  enoughSummary: 'Stock is enough in every week.',
  cover: (days, week) => `What is left after ${week} lasts ${dayCount(days)}.`,
  coverOrLonger: (days, week) => `What is left after ${week} lasts ${dayCount(days)} or longer.`,
  plot: (product) => `Chart of the projected stock of ${product}. The table has its numbers.`,
  stock: 'Projected stock',
  safety: 'Safety stock',
  ceiling: 'Stock ceiling',
  shortage: 'Shortage',
  counted: 'Stock counted, start of week',
  week: 'Week',
  meaning: 'State',
  table: (product, unit) =>
    `Projected stock of ${product} at the cooperative, end of week${unit ? `, in ${unit}` : ''}`,
  showNumbers: 'Show the numbers',
  hideNumbers: 'Hide the numbers',
  loading: 'Loading the chart',
  noPlot: 'The chart cannot be loaded yet. The table has its numbers.',
  gone: 'This product is no longer in the plan.',
}
