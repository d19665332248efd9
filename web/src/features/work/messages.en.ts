import type { id } from './messages'

export const en: typeof id = {
  title: 'Commitments',
  parts: 'Parts of commitments',
  tabs: { komitmen: 'Commitments', perubahan: 'Changes', kendala: 'Obstacles', keandalan: 'Reliability' },
  loading: 'Loading commitments…',
  failedTitle: 'Commitments cannot be opened yet',
  offlineFirst: 'Open them once with a signal. Then they work without one.',
  stale: 'The newest state could not be loaded.',
  retry: 'Try again',
  nothingTitle: 'No commitments yet',
  nothingText: 'Agree on a plan first. Commitments then follow by themselves.',
  toAgreement: 'Open the agreement',
}
