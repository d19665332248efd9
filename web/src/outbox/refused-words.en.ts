import type { id } from './refused-words'

export const en: typeof id = {
  fix: 'Correct it',
  again: 'Send again',
}
