import type { id } from './words'

export const en: typeof id = {
  toEnd: 'Fill to the end',
  toEndNote: (amount, week) => `${amount} every week until ${week}`,
  filledToEnd: (week) => `Filled until ${week}.`,
}
