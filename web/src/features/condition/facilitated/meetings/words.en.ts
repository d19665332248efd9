import { formatCount } from '../../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  title: 'Your meetings',
  when: (day, time, zone) => `${day}, ${time} ${zone}`.trim(),
  answers: { present: 'You are coming', absent: 'You are not coming', open: 'You have not answered' },
  open: (title, partnership) => `Open ${title}, ${partnership}`,
  all: (count) => `Show all (${formatCount(count)})`,
  none: 'No invitation to a meeting yet.',
  attended: (count) => `Present at ${formatCount(count)} ${count === 1 ? 'meeting' : 'meetings'}`,
  attendedHint: 'Counted from the attendance lists of closed minutes.',
  minutes: (number) => `Minutes ${formatCount(number)}`,
  closedToYou: 'The invitation has ended.',
  newest: (count) => `The ${formatCount(count)} newest are shown.`,
}
