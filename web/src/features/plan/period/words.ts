import { words } from '../../../i18n/words'

export const id = {
  startDay: 'Minggu pertama',
  startDayHint: (week: string) => `Rencana mulai hari Senin: minggu ${week}.`,
  startDayError: 'Pilih tanggal mulai.',
  weeks: 'Jumlah minggu',
  weeksHint: '4 sampai 52 minggu.',
  weeksError: 'Tulis angka 4 sampai 52.',
}

/** Words about a plan's weeks and its periods; they load with those. */
export const t = words(id, () => import('./words.en'))
