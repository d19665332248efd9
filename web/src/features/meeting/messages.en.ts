import type { id } from './messages'

export const en: typeof id = {
  title: 'Meetings',
  parts: 'Parts of the meetings',
  tabs: { jadwal: 'Schedule', notulen: 'Minutes', hasil: 'Decisions' },
  loading: 'Loading meetings…',
  failedTitle: 'The meetings did not open',
  offlineFirst: 'Open them once with a signal. Later they open without.',
  stale: 'The newest state could not be loaded.',
  retry: 'Try again',
  ofParties: 'These meetings belong to the parties',
  ofPartiesText: 'You see a meeting once the parties invite you.',
  notKept: 'This device cannot keep it. Try again with a signal.',
  someone: 'Colleague',
  facilitator: 'Facilitator',
}
