import { words } from '../../../i18n/words'

export const id = {
  title: 'Usulan',
  loading: 'Memuat usulan…',
  failedTitle: 'Usulan belum dapat dibuka',
  needsSignal: 'Usulan hanya dapat dibaca saat ada sinyal.',
  proposed: (name: string, party: string, at: string) => `Diajukan ${name}, ${party}, ${at}.`,
  note: (text: string) => `Catatan: ${text}`,
  openUntil: (at: string) => `Dapat dijawab sampai ${at}.`,
  first: 'Kesepakatan pertama',
  firstText: 'Belum ada kesepakatan sebelumnya. Baca isinya di bawah ini.',
  ended: {
    agreed: 'Semua pihak setuju. Usulan ini sudah menjadi kesepakatan.',
    refused: 'Usulan ini ditolak.',
    withdrawn: 'Usulan ini ditarik oleh yang mengajukan.',
    superseded: 'Usulan ini diganti yang lebih baru.',
    expired: 'Waktu menjawab usulan ini sudah lewat.',
  },
  openNewest: (number: string) => `Buka Usulan ${number}`,
  openAgreed: (version: string) => `Baca Kesepakatan ${version}`,
  backToAgreement: 'Ke kesepakatan',
}

/** The words of a proposal's page, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
