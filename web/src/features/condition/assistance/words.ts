import type { AssistanceKind } from '@rembuk/core/support/support-data'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Catatan pendampingan',
  empty: 'Belum ada catatan pendampingan.',
  add: 'Catat pendampingan',
  addTitle: 'Catat pendampingan',
  kinds: {
    training: 'Pelatihan',
    incentive: 'Insentif',
    financing: 'Pembiayaan',
    mediation: 'Mediasi',
  } satisfies Record<AssistanceKind, string>,
  kind: 'Bentuk bantuan',
  day: 'Tanggal',
  dayError: 'Pilih tanggal hari ini atau sebelumnya.',
  note: 'Apa yang dilakukan?',
  noteError: 'Tulis apa yang dilakukan, paling panjang 1.000 huruf.',
  followUpDay: 'Lihat hasilnya tanggal',
  optional: '(boleh kosong)',
  followUpError: 'Pilih tanggal sesudah bantuan, paling lama setahun.',
  by: (name: string) => `oleh ${name}`,
  due: (day: string) => `Lihat hasil ${day}`,
  overdue: (day: string) => `Lewat batas: lihat hasil ${day}`,
  done: (day: string) => `Selesai ${day}`,
  noFollowUp: 'Tanpa tindak lanjut',
  outcome: 'Catat hasil',
  outcomeOf: (what: string) => `Catat hasil: ${what}`,
  outcomeTitle: 'Apa hasilnya?',
  outcomeNote: 'Hasil',
  outcomeError: 'Tulis hasilnya, paling panjang 1.000 huruf.',
}

/** The words of assistance, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
