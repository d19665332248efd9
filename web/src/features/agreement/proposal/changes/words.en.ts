import { counted } from '../../../../i18n/counted'
import type { id } from './words'

export const en: typeof id = {
  title: 'What changes',
  since: (version) => `Compared with agreement ${version}.`,
  sinceLast: 'Compared with the last agreement.',
  week: (week) => `Week ${week}`,
  weekRun: (from, to, count) => `${from} – ${to} (${counted(count, 'week')})`,
  dayRun: (from, to, count) => `${from} – ${to} (${counted(count, 'time')})`,
  movedFrom: (days) => `moved from ${days}`,
  new: 'new',
  gone: 'removed',
  count: (count) => counted(count, 'change'),
  mine: 'You',
  mineCount: (count) => `${count} concern you`,
  others: 'Others',
  plan: 'Period and working days',
  terms: 'Terms of the agreement',
  capacity: (name) => `Capacity of ${name}`,
  material: (name) => `Material ${name}`,
  newThing: (name) => `${name} · new`,
  goneThing: (name) => `${name} · removed`,
  ask: 'Ask',
  askAbout: (line) => `Ask about ${line}`,
  nothing: 'Nothing changes.',
}
