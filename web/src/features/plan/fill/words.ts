import { words } from '../../../i18n/words'

export const id = {
  toEnd: 'Isi sampai akhir',
  toEndNote: (amount: string, week: string) => `${amount} setiap minggu sampai ${week}`,
  filledToEnd: (week: string) => `Diisi sampai ${week}.`,
}

/** Words of the quick ways to fill numbers in. */
export const t = words(id, () => import('./words.en'))
