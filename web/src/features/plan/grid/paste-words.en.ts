import { counted } from '../../../i18n/counted'
import { formatCount } from '../../../i18n/numbers'
import type { id } from './paste-words'

export const en: typeof id = {
  pasted: (count) => `${counted(count, 'number')} pasted.`,
  toCheck: (count) => `${formatCount(count)} to check.`,
  outside: (count) => `${formatCount(count)} did not fit the table.`,
}
