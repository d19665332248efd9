import { words } from '../../../i18n/words'

const nths: Record<number, string> = { 1: 'pertama', 2: 'kedua', 3: 'ketiga', 4: 'keempat', [-1]: 'terakhir' }

export const id = {
  once: 'Sekali saja',
  weekly: (weekday: string) => `Setiap ${weekday}`,
  twoWeekly: (weekday: string) => `Dua minggu sekali, ${weekday}`,
  monthlyDay: (day: number) => `Setiap bulan, tanggal ${day}`,
  monthlyWeekday: (weekday: string, nth: number) => `Setiap bulan, ${weekday} ${nths[nth] ?? ''}`,
}

/** Words for when meetings are held, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
