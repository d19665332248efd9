import { formatCount } from '../../i18n/numbers'
import { words } from '../../i18n/words'

export const id = {
  title: 'Kabar untuk Anda',
  loading: 'Membuka kabar',
  told: {
    agreed: (count: number) => `${formatCount(count)} kiriman Anda disepakati.`,
    moved: (count: number) => `${formatCount(count)} kiriman Anda dipindah ke hari lain.`,
    changed: (count: number) => `${formatCount(count)} kiriman Anda berubah.`,
  },
  seen: 'Saya sudah tahu',
  note: 'Pihak lain akan melihat bahwa Anda sudah tahu.',
  open: 'Buka Rembuk',
  done: 'Terima kasih, sudah dicatat',
  doneText: 'Buka Rembuk untuk melihat apa yang berubah.',
  over: 'Tautan ini tidak berlaku lagi',
  overText: 'Tautan hanya bisa dipakai sekali, dalam tujuh hari.',
  failed: 'Kabar belum bisa dibuka',
  retry: 'Coba lagi',
}

/** The words of this page, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
