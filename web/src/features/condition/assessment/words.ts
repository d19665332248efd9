import type { HealthComponent } from '@rembuk/core/health/component'
import type { Grade } from '@rembuk/core/support/support-data'
import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: (quarter: string) => `Penilaian Anda, ${quarter}`,
  lead: (party: string) => `Atas nama ${party}. Delapan kalimat, kurang dari dua menit.`,
  statements: {
    planning: 'Kami menyusun rencana bersama dan memperbaruinya.',
    operation: 'Kami memantau kiriman, mutu dan masalah bersama.',
    communication: 'Kabar penting sampai kepada kami tepat waktu.',
    trust: 'Kami percaya mitra menepati janjinya.',
    commitment: 'Kami ingin terus bekerja sama.',
    contract: 'Kesepakatan tertulis jelas dan adil.',
    scope: 'Tugas setiap pihak jelas.',
    investment: 'Kami menanam alat, modal atau pengetahuan bersama.',
  } satisfies Record<HealthComponent, string>,
  grades: { 1: 'Hampir tidak', 2: 'Sebagian', 3: 'Sebagian besar', 4: 'Sepenuhnya' } satisfies Record<
    Grade,
    string
  >,
  scale: (low: string, high: string) => `1 ${low} · 4 ${high}`,
  done: (count: number, all: number) => `${formatCount(count)} dari ${formatCount(all)} terisi`,
  noneError: 'Nilai paling sedikit satu kalimat.',
  before: (moment: string) => `Terakhir disimpan ${moment}. Anda dapat mengubahnya.`,
  draft: 'Isian tersimpan di HP, belum terkirim.',
  waits: 'Tersimpan, terkirim saat ada sinyal.',
  save: 'Simpan penilaian',
  notParty: 'Hanya para pihak yang menilai.',
  compared: 'Beda penilaian kedua pihak',
  both: (cooperative: number, producers: number) =>
    `Koperasi ${formatCount(cooperative)}, produsen ${formatCount(producers)}`,
  gap: (gap: number) => (gap === 0 ? 'sama' : `beda ${formatCount(gap)} poin`),
  waiting: 'Bedanya terlihat setelah kedua pihak menilai.',
}

/** The words of the self-assessment, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
