import { formatCount } from '../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  title: 'News for you',
  loading: 'Opening the news',
  told: {
    agreed: (count) => `${formatCount(count)} of your deliveries are agreed.`,
    moved: (count) => `${formatCount(count)} of your deliveries were moved to another day.`,
    changed: (count) => `${formatCount(count)} of your deliveries changed.`,
  },
  seen: 'I have seen it',
  note: 'The other party will see that you know.',
  open: 'Open Rembuk',
  done: 'Thank you, it is noted',
  doneText: 'Open Rembuk to see what changed.',
  over: 'This link no longer works',
  overText: 'A link can be used once, within seven days.',
  failed: 'The news cannot be opened yet',
  retry: 'Try again',
}
