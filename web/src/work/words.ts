import { words } from '../i18n/words'

export const id = {
  produce: (amount: string, good: string) => `Buat ${amount} ${good}`,
  order: (amount: string, good: string) => `Pesan ${amount} ${good}`,
  deliver: (amount: string, good: string) => `Kirim ${amount} ${good}`,
  pay: (rupiah: string, good: string) => `Bayar ${rupiah} untuk ${good}`,
}

/** Words of what has been promised, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
