import { words } from '../../../i18n/words'

export const id = {
  title: (what: string) => `Hitung stok · ${what}`,
  when: 'Tulis yang ada saat minggu itu mulai.',
  later: 'Yang datang sesudahnya jangan ikut dihitung.',
  coming: (amount: string) => `Jangan ikut dihitung: ${amount} yang datang minggu itu.`,
  week: 'Minggu yang dihitung',
  countedWeek: (week: string, amount: string) => `${week} · dihitung ${amount}`,
  field: (unit: string) => (unit ? `Stok yang ada (${unit})` : 'Stok yang ada'),
  expected: (amount: string) => `Perkiraan ${amount}.`,
  same: 'Sama dengan perkiraan.',
  less: (amount: string) => `Kurang ${amount} dari perkiraan.`,
  more: (amount: string) => `Lebih ${amount} dari perkiraan.`,
  remove: 'Hapus hitungan',
  saved: (what: string, week: string, amount: string) => `${what} minggu ${week} dihitung ${amount}.`,
  removed: (what: string, week: string) => `Hitungan ${what} minggu ${week} dihapus.`,
  note: (counted: string, expected: string) => `Dihitung ${counted} (perkiraan ${expected})`,
  expectedShort: (expected: string) => `perkiraan ${expected}`,
  changeNote: (note: string, week: string) => `${note}, minggu ${week}. Ubah hitungan`,
}

/** Words of counted stock besides the stores'; they load with what shows it. */
export const t = words(id, () => import('./words.en'))
