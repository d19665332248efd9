import { words } from '../../../../i18n/words'

export const id = {
  title: 'Yang berubah',
  since: (version: string) => `Dibandingkan dengan Kesepakatan ${version}.`,
  sinceLast: 'Dibandingkan dengan kesepakatan terakhir.',
  week: (week: string) => `Minggu ${week}`,
  weekRun: (from: string, to: string, count: string) => `${from} – ${to} (${count} minggu)`,
  dayRun: (from: string, to: string, count: string) => `${from} – ${to} (${count} kali)`,
  movedFrom: (days: string) => `dipindah dari ${days}`,
  new: 'baru',
  gone: 'dihapus',
  count: (count: string) => `${count} perubahan`,
  mine: 'Anda',
  mineCount: (count: string) => `${count} menyangkut Anda`,
  others: 'Pihak lain',
  plan: 'Masa dan hari kerja',
  terms: 'Isi perjanjian',
  capacity: (name: string) => `Kapasitas ${name}`,
  material: (name: string) => `Bahan ${name}`,
  newThing: (name: string) => `${name} · baru`,
  goneThing: (name: string) => `${name} · dihapus`,
  ask: 'Tanya',
  askAbout: (line: string) => `Tanya tentang ${line}`,
  nothing: 'Tidak ada yang berubah.',
}

/** The words of the difference, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
