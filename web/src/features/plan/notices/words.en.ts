import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  overwritten: (name, before, after) => `Changed by ${name} ${before} → ${after}`,
  fine: 'Keep it',
  showOverwrites: (count) => `Show ${formatCount(count)}`,
  overwritesTitle: 'Your numbers that were changed',
  keepAll: 'Keep all',
  planFaults: (count) =>
    count === 1
      ? '1 entry cannot be read and does not count.'
      : `${formatCount(count)} entries cannot be read and do not count.`,
  planFaultsTitle: 'Entries that cannot be read',
  showFaults: 'Show',
}
