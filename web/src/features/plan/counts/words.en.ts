import type { id } from './words'

export const en: typeof id = {
  title: (what) => `Count stock · ${what}`,
  when: 'Write what is there as that week starts.',
  later: 'Leave out what arrives later.',
  coming: (amount) => `Leave out the ${amount} that arrive in that week.`,
  week: 'Week counted',
  countedWeek: (week, amount) => `${week} · counted ${amount}`,
  field: (unit) => (unit ? `Stock found (${unit})` : 'Stock found'),
  expected: (amount) => `Expected ${amount}.`,
  same: 'The same as expected.',
  less: (amount) => `${amount} less than expected.`,
  more: (amount) => `${amount} more than expected.`,
  remove: 'Remove count',
  saved: (what, week, amount) => `${what} in week ${week} was counted: ${amount}.`,
  removed: (what, week) => `The count of ${what} in week ${week} was removed.`,
  note: (counted, expected) => `Counted ${counted} (expected ${expected})`,
  expectedShort: (expected) => `expected ${expected}`,
  changeNote: (note, week) => `${note}, week ${week}. Change the count`,
}
