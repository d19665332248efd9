import { counted } from '../../i18n/counted'
import { formatCount } from '../../i18n/numbers'
import type { id } from './messages'

export const en: typeof id = {
  title: 'Plan',
  loading: 'Loading the plan',
  close: 'Close',
  save: 'Save',
  retry: 'Try again',
  failedTitle: 'The plan cannot be opened yet',
  offlineFirst: 'Open it once with internet. After that it works without.',
  reader: 'You can only look at this plan.',
  opening: 'The plan is being opened. Type in a moment.',
  colleague: 'A colleague',

  demand: 'Demand',
  production: 'Production',
  delivery: 'Delivery',
  orders: 'Firm orders',
  receipts: 'Other receipts',
  issues: 'Other issues',
  count: 'Counted stock',
  producerCount: 'Counted',
  stock: 'Projected stock',
  makerStock: 'Stock',
  available: 'Can be promised',
  producerStock: 'Stock at producers',
  otherLines: 'More lines',
  otherLinesOf: (name) => `More lines · ${name}`,
  countStock: 'Count stock',
  week: (range) => `week ${range}`,
  thisWeek: 'This week',
  empty: 'empty',
  unknownParty: 'Another producer',
  short: (quantity) => `short ${quantity}`,
  belowSafety: (quantity) => `${quantity} below safety stock`,
  enough: 'enough',

  faults: {
    empty: 'Write a number, such as 40.',
    negative: 'Write 0 or more.',
    grouping: 'Use a comma for decimals, such as 1,5.',
    decimals: 'At most three places after the comma.',
    'too-large': 'The number is too large. At most 1.000.000.',
    'not-a-number': 'Write only a number, such as 1.500 or 1,5.',
    deliveries: 'Less than the deliveries of this week. Write a larger number.',
  },

  grid: 'Plan table',
  showGrid: 'Table',
  showList: 'List',
  help: 'Keyboard help',
  undo: 'Undo',
  redo: 'Redo',
  moreActions: 'More',
  putBack: 'Put back',
  pasted: (count, bad) =>
    bad > 0
      ? `${counted(count, 'number')} pasted, ${formatCount(bad)} to check.`
      : `${counted(count, 'number')} pasted.`,

  addProduct: 'Add product',
  editProduct: (name) => `Edit ${name}`,
  tooManyProducts: 'The plan holds 200 products. Remove one first.',

  product: 'Product',
  previousProduct: 'Previous product',
  nextProduct: 'Next product',
  less: 'One less',
  more: 'One more',
  next: 'Next',
  done: 'Done',
  fillRight: 'Fill the next week',
  history: 'History',
  comments: 'Comments',
  hasComment: 'has comments',
}
