import { counted } from '../../../../i18n/counted'
import type { ThingKind } from './subject'
import type { id } from './words'

const things: Record<ThingKind, string> = {
  product: 'product',
  material: 'material',
  outlet: 'outlet',
  goal: 'goal',
}

export const en: typeof id = {
  title: 'History of the plan',
  moment: 'See the plan at a certain time',
  day: 'Date',
  time: (zone) => `Time ${zone}`.trim(),
  see: 'See',
  dayMissing: 'Choose the date.',
  timeMissing: 'Fill in the time, such as 14:00.',
  future: 'That time has not come yet. Choose an earlier one.',
  tooEarly: (moment) => `The plan began ${moment}. Choose a time after that.`,
  neverWritten: 'Nobody has filled in this plan yet.',
  seeThen: (row) => `See the plan at that time: ${row}`,

  changes: 'Latest changes',
  today: 'Today',
  yesterday: 'Yesterday',
  older: 'Show older',
  noneTitle: 'No changes yet',
  noneText: 'Nobody has filled in this plan yet.',
  span: (from, to) => `${from}–${to}`,

  numbers: (count) => `changed ${counted(count, 'number')}`,
  oneNumber: 'changed',
  more: (count) => `And ${counted(count, 'more number', 'more numbers')}.`,
  added: (thing, name) => `added the ${things[thing]} ${name}`.trim(),
  removed: (thing, name) => `removed the ${things[thing]} ${name}`.trim(),
  renamed: (thing, from, to) => `renamed the ${things[thing]} ${from} to ${to}`,
  changed: (thing, name) => `changed details of the ${things[thing]} ${name}`.trim(),
  capacity: (party) => `changed the capacity of ${party}`,
  deliveryNotes: (product) => `changed notes on deliveries of ${product}`.trim(),
  period: 'changed the weeks of the plan',
  workdays: 'changed the working days',
  thresholds: 'changed when something is a problem',
  order: 'changed the order',
  other: 'changed something else',

  outletDemand: (outlet) => `Demand at ${outlet}`,
  arrivals: (material) => `Arrivals of ${material}`,
  materialCount: (material) => `Counted stock of ${material}`,
  otherNumber: 'Another number',

  putBack: (count) => `Put back ${counted(count, 'number')}`,
  putBackTo: (quantity) => `Put back to ${quantity}`,
  wasPutBack: (count) => `${counted(count, 'number')} put back.`,
}
