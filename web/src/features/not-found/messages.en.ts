import type { id } from './messages'

export const en: typeof id = {
  title: 'No such page',
  text: 'Check the address, or go back to your partnerships.',
  home: 'To my partnerships',
}
