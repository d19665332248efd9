import type { LiveStatus } from '@rembuk/sync/client/open-document'

/** What the status chip says. Only `sent` means that the server's store holds everything. */
export type ChipState =
  | { is: 'connecting'; unsent: number }
  | { is: 'saving' }
  | { is: 'sending'; unsent: number }
  | { is: 'sent' }
  | { is: 'offline'; unsent: number }
  | { is: 'sign-in'; unsent: number }
  | { is: 'no-access'; unsent: number }
  | { is: 'outdated'; unsent: number }
  | { is: 'device-failed'; unsent: number }

/**
 * The one state that matters most now: edits in danger on the device come first, then what the
 * person must do, then where the edits are.
 */
export const chipState = (status: LiveStatus): ChipState => {
  const { unsent } = status
  if (status.device === 'failed') return { is: 'device-failed', unsent }
  if (status.connection === 'refused') {
    if (status.refusal === 'unauthenticated') return { is: 'sign-in', unsent }
    if (status.refusal === 'outdated-client') return { is: 'outdated', unsent }
    return { is: 'no-access', unsent }
  }
  if (unsent > 0 && status.device === 'saving') return { is: 'saving' }
  if (status.connection === 'offline') return { is: 'offline', unsent }
  if (status.connection === 'connecting' || !status.synced) return { is: 'connecting', unsent }
  return unsent > 0 ? { is: 'sending', unsent } : { is: 'sent' }
}
