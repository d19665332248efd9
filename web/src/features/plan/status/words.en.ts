import { formatCount } from '../../../i18n/format'
import type { id } from './words'

export const en: typeof id = {
  statusTitle: 'Where your entries are',
  unsent: (count) =>
    count > 1
      ? `${formatCount(count)} entries not sent yet.`
      : count === 1
        ? '1 entry not sent yet.'
        : 'Nothing is waiting.',
  unsentSince: (moment) => `Waiting since ${moment}.`,
  refusedEdits: 'The server refused some entries. They stay on this device.',
  signIn: 'Sign in',
  reload: 'Reload',
}
