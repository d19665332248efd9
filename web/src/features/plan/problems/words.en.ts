import type { id } from './words'

export const en: typeof id = {
  none: 'No problems.',
}
