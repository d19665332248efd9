import { words } from '../../../i18n/words'

export const id = {
  loading: 'Memuat rencana…',
  seen: (moment: string) => `Belum dapat memuat yang terbaru. Ini keadaan ${moment}.`,
  notHere: 'Rencana tampil saat ada sinyal.',
  notStarted: 'Rencana belum dimulai.',
  outside: 'Minggu ini di luar masa rencana.',
  week: (number: string, days: string) => `${number} · ${days}`,
  makes: (what: string) => `Buat ${what}`,
  sends: (day: string, what: string) => `${day}: kirim ${what}`,
  nothing: 'Tidak ada yang dibuat atau dikirim minggu ini.',
  short: 'Akan kurang',
  shortage: (product: string, amount: string, week: string) => `${product} kurang ${amount}, ${week}`,
  at: (product: string, outlet: string) => `${product} di ${outlet}`,
  noShortage: 'Tidak ada yang kurang.',
  open: 'Buka rencana',
}

/** Words of the plan beside a meeting, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
