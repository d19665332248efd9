import { words } from '../../../i18n/words'

export const id = {
  title: 'Perbarui kesepakatan',
  ends: (day: string, left: string) => `Berakhir ${day}, ${left} hari lagi.`,
  endsToday: 'Hari ini hari terakhirnya.',
  ended: (day: string) => `Sudah berakhir ${day}.`,
  next: (term: string) => `Masa berikutnya: ${term}.`,
  fill: 'Mulai perbarui',
  filled: 'Draf diisi dengan masa berikutnya.',
  undo: 'Urungkan',
  inDraft: (term: string) => `Draf berisi masa ${term}.`,
  thenPropose: 'Periksa isinya, lalu ajukan seperti biasa.',
  how: (text: string) => `Cara memperbarui: ${text}`,
}

/** The words of renewing an agreement, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
