import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  title: 'Reliability',
  lead: "Everybody's promises are measured the same way.",
  party: 'Party',
  allParties: 'All parties',
  product: 'Product',
  allProducts: 'All products',
  period: 'Time',
  periods: { month: 'This month', quarter: '3 months', all: 'All', range: 'Choose days' },
  from: 'From',
  to: 'To',
  rangeFault: 'Choose the same day as the first or a later one.',

  emptyTitle: 'Nothing to measure yet',
  emptyText: 'A promise is measured once its time is over.',
  nothing: 'Nothing to measure yet.',
  hiddenPrices: 'Only the parties see payments.',

  keys: 'The three keys of a partnership',
  sections: {
    deliveries: "Producers' deliveries",
    pickUps: 'Pick-ups',
    payments: 'Payments',
  },
  leads: {
    deliveries: 'What producers promised the cooperative.',
    pickUps: 'Goods that were ready and promised to be fetched.',
    payments: 'What the cooperative promised producers.',
  },
  things: { deliveries: 'deliveries', pickUps: 'pick-ups', payments: 'payments' },
  receipts: 'receipts',
  promises: 'promises',

  figures: {
    onTime: 'On time',
    inFull: 'In full',
    both: 'On time and in full',
    timeliness: 'Time',
    quality: 'Quality',
    price: 'Price',
  },
  formulas: {
    onTime: 'All that came, came on the agreed days. Divided by all promises.',
    inFull: 'All that was promised came, whenever. Divided by all promises.',
    both: 'All that was promised came in time. Divided by all promises.',
    timeliness: 'Deliveries and pick-ups that were on time, divided by all of them.',
    quality: 'Receipts of which everything was accepted, divided by all receipts.',
    price: 'Receipts paid in full at the agreed price, divided by all of them.',
  },
  ofCount: (met, of, thing) => `${met} of ${of} ${thing}`,
  few: 'These are only a few.',
  met: 'Yes',
  notMet: 'No',
  promised: (amount) => `Promised ${amount}`,
  arrived: (amount, inTime) => `Came ${amount}, in time ${inTime}`,
  paid: (amount, inTime) => `Paid ${amount}, in time ${inTime}`,
  accepted: (amount, came, share) => `${amount} of ${came} accepted (${share})`,
  disputed: 'The other side does not agree with this report yet.',
  more: (count) => `Show ${formatCount(count)} more`,
}
