import { formatCount } from '../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  statusWords: {
    connecting: 'Connecting to the server. You can go on filling in.',
    saving: 'Your entries are being saved on this device.',
    sending: 'Your entries are safe on this device and on their way.',
    sent: 'All entries are stored on the server.',
    offline: 'No connection. Entries are sent once you are back.',
    signIn: 'You are signed out. Sign in again to send entries.',
    noAccess: 'You no longer have access. Ask your manager.',
    outdated: 'This app is old. Reload to update it.',
    deviceFailed: 'Storage is full or closed. Keep this page open until sent.',
  },
  close: 'Close',
  export: 'Download a copy',
  statusTitle: 'Where your entries are',
  unsent: (count) =>
    count > 1
      ? `${formatCount(count)} entries not sent yet.`
      : count === 1
        ? '1 entry not sent yet.'
        : 'Nothing is waiting.',
  others: (count) => (count === 1 ? '1 other change.' : `${formatCount(count)} other changes.`),
  unsentSince: (moment) => `Waiting since ${moment}.`,
  refusedEdits: 'The server refused some entries. They stay on this device.',
  signIn: 'Sign in',
  reload: 'Reload',
}
