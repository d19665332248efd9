import type { id } from './seen-words'

export const en: typeof id = {
  saw: 'Has seen it',
  sawNot: 'Has not seen it yet',
  someone: 'Somebody',
}
