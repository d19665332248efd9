import type { id } from './messages'

export const en: typeof id = {
  title: 'Promises',
  parts: 'Parts of promises',
  tabs: { komitmen: 'Promises', perubahan: 'Changes', kendala: 'Obstacles', keandalan: 'Reliability' },
  loading: 'Loading promises…',
  failedTitle: 'Promises cannot be opened yet',
  offlineFirst: 'Open them once with a signal. Then they work without one.',
  stale: 'The newest state could not be loaded.',
  retry: 'Try again',
  nothingTitle: 'No promises yet',
  nothingText: 'Agree on a plan first. Promises then follow by themselves.',
  toAgreement: 'Open the agreement',
}
