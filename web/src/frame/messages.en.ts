import type { id } from './messages'

export const en: typeof id = {
  skip: 'Skip to content',
  places: 'Main places',
  today: 'Today',
  facilitator: 'Facilitator',
  plan: 'Plan',
  agreement: 'Agreement',
  work: 'Promises',
  meetings: 'Meetings',
  more: 'More',
  notices: 'Notices',
  waiting: (count) => `${count} waiting for you`,
  close: 'Close',
  loading: 'Loading…',
  brokenTitle: 'This page did not open',
  brokenText: 'Your entries are still there. Reload this page.',
  reload: 'Reload',
}
