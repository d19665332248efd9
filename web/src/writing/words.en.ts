import type { id } from './words'

export const en: typeof id = {
  undo: 'Undo my writing',
}
