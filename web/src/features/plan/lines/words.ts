import { words } from '../../../i18n/words'

export const id = {
  expected: (quantity: string) => `Perkiraan ${quantity}`,
  counted: (quantity: string, expected: string) => `Dihitung ${quantity} (perkiraan ${expected})`,
  larger: (quantity: string) => `Dipakai yang lebih besar: ${quantity}`,
}

/** Words beside the numbers of rarely used lines; they load with the first of them. */
export const t = words(id, () => import('./words.en'))
