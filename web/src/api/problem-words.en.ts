import { formatCount } from '../i18n/numbers'
import type { Sentences } from './problem-words'
import { waitingTime } from './waiting-time'

const wait = (seconds?: number): string =>
  waitingTime(seconds, { second: 'seconds', minute: 'minutes', soon: 'a moment' })

export const en: Sentences = {
  unauthenticated: () => 'You are signed out. Sign in again to go on.',
  'not-found': () => 'This page does not exist or is not yours.',
  forbidden: () => 'You may not do this. Ask your manager.',
  'read-only': () => 'You can look at this, not change it.',
  'bad-input': () => 'Something is not right yet. Check your entries.',
  'code-wrong': ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? 'Wrong code. Check the latest message.'
      : attemptsLeft > 0
        ? `Wrong code. Tries left: ${formatCount(attemptsLeft)}.`
        : 'Wrong code too often. Ask for a new one.',
  'code-expired': () => 'This code has run out. Ask for a new one.',
  'too-many-attempts': () => 'Wrong code too often. Ask for a new one.',
  'too-many-requests': ({ retryAfterSeconds }) =>
    `Too many tries. Wait ${wait(retryAfterSeconds)}, then try again.`,
  'too-large': () => 'This is too large. Send it in smaller parts.',
  'document-full': () => 'This plan is full. Start a new plan.',
  'malformed-update': () => 'The change could not be read. Reload this page.',
  'foreign-author': () => 'This change belongs to someone else. Reload this page.',
  'key-reused': () => 'The form changed while sending. Send it once more.',
  'still-running': () => 'Your entry is being processed. Wait a moment, then try again.',
  'outdated-client': () => 'This app is old. Reload to update it.',
  'too-many-connections': () => 'Open in too many places. Close one, then try again.',
  'not-signer': () => 'You are not a signer. Ask a signer to decide.',
  'proposal-changed': () => 'This proposal is another one now. Reload and read it again.',
  'incomplete-draft': () => 'The draft is not complete. Complete it, then propose it.',
  'nothing-changed': () => 'There is no change to propose yet.',
  'proposal-ended': () => 'This proposal has ended. Reload this page.',
  'out-of-step': () => 'Earlier entries have changed. Reload and check again.',
  outage: () => 'The server has trouble. Try again in a moment.',
  bug: () => 'Something went wrong on our side. Try again later.',
  offline: () => 'No internet connection. Check the signal, then try again.',
}
