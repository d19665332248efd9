import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  title: (version) => `Changes of agreement ${formatCount(version)}`,
  noneTitle: 'Nothing agreed yet',
  noneText: 'Changes stand here once a plan is agreed.',
  seen: 'I have seen it',
  seenSaved: 'Saved. All parties know that you have seen it.',
  youSaw: 'You have seen these changes.',
  notKept: 'This phone cannot save. Free some space, then try again.',
  changed: (count) => `Changed (${formatCount(count)})`,
  moved: (count) => `Moved (${formatCount(count)})`,
  added: (count) => `New (${formatCount(count)})`,
  cancelled: (count) => `Cancelled (${formatCount(count)})`,
  unchanged: 'Your promises stay as they were.',
  unchangedAll: 'All promises stay as they were.',
  more: (count) => `Show ${formatCount(count)} more`,
  whoTitle: 'Who has seen it',
}
