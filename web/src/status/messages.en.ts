import { formatCount } from '../i18n/numbers'
import type { id } from './messages'

export const en: typeof id = {
  connecting: 'Connecting…',
  saving: 'Saving…',
  sending: (phone) => (phone ? 'Saved on phone · sending' : 'Saved on this device · sending'),
  sent: 'Sent',
  offline: (unsent) => (unsent > 0 ? `Offline · ${formatCount(unsent)} not sent` : 'Offline'),
  signIn: 'Sign in again',
  noAccess: 'Access ended',
  outdated: 'Update the app',
  deviceFailed: (phone) => (phone ? 'Phone storage full' : 'Device storage full'),
}
