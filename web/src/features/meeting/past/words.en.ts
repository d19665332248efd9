import { counted } from '../../../i18n/counted'
import type { id } from './words'

export const en: typeof id = {
  search: 'Search the minutes',
  searchHint: 'For example: price of melinjo',
  find: 'Search',
  noneTitle: 'No minutes yet',
  noneText: 'Minutes appear here once a meeting is closed.',
  found: (count) => `Found in ${count} minutes.`,
  notFound: 'Nothing found. Try other words.',
  tooShort: 'Write at least two letters.',
  searching: 'Searching…',
  needsSignal: 'Searching needs a signal. Try again later.',
  more: 'Search older minutes',
  clear: 'Show all',
  line: (number, title) => `${number}. ${title}`,
  counts: (present, decisions, followUps) =>
    `${present} present · ${counted(decisions, 'decision')} · ${counted(followUps, 'follow-up')}`,
  opinions: (confirmed, objected) =>
    [confirmed && `${confirmed} approved`, objected && `${objected} objected`].filter(Boolean).join(' · '),
  askMine: 'Waits for your approval',
  parts: {
    title: 'Title',
    agenda: 'Agenda',
    notes: 'Notes',
    decision: 'Decision',
    'follow-up': 'Follow-up',
    view: 'Other view',
  },
}
