import { counted } from '../../../i18n/counted'
import type { id } from './words'

export const en: typeof id = {
  title: 'Renew the agreement',
  ends: (day, left) => `It ends on ${day}, in ${counted(left, 'day')}.`,
  endsToday: 'Today is its last day.',
  ended: (day) => `It ended on ${day}.`,
  next: (term) => `Next term: ${term}.`,
  fill: 'Start renewing',
  filled: 'The draft has the next term now.',
  undo: 'Undo',
  inDraft: (term) => `The draft has the term ${term}.`,
  thenPropose: 'Check it, then propose it as usual.',
  how: (text) => `How it is renewed: ${text}`,
}
