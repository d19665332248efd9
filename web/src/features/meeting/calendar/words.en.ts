import type { id } from './words'

export const en: typeof id = {
  title: 'Put it into your calendar',
  download: 'Download this meeting (.ics)',
  downloadAll: 'Download all meetings (.ics)',
  downloadHint: 'Open the file in the calendar of your phone or laptop.',
  fileName: (name) => `Meetings ${name}`,
  feed: 'A calendar that stays up to date',
  feedHint: 'A secret link of your own. Whoever has it can see the schedule.',
  make: 'Make a link',
  renew: 'Make another link',
  revoke: 'Withdraw the link',
  revoked: 'The link is withdrawn.',
  address: 'Calendar link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'Not copied. Select it and copy it yourself.',
  loading: 'Loading the link…',
  close: 'Close',
}
