import { words } from '../../../i18n/words'

export const id = {
  search: 'Cari di notulen',
  searchHint: 'Misalnya: harga melinjo',
  find: 'Cari',
  noneTitle: 'Belum ada notulen',
  noneText: 'Notulen muncul di sini setelah rapat ditutup.',
  found: (count: string) => `Ditemukan di ${count} notulen.`,
  notFound: 'Tidak ditemukan. Coba kata lain.',
  tooShort: 'Tulis paling sedikit dua huruf.',
  searching: 'Mencari…',
  needsSignal: 'Mencari perlu sinyal. Coba lagi nanti.',
  more: 'Cari di notulen yang lebih lama',
  clear: 'Tampilkan semua',
  line: (number: string, title: string) => `${number}. ${title}`,
  counts: (present: string, decisions: string, followUps: string) =>
    `${present} hadir · ${decisions} keputusan · ${followUps} tindak lanjut`,
  opinions: (confirmed: string, objected: string) =>
    [confirmed && `${confirmed} menyetujui`, objected && `${objected} keberatan`].filter(Boolean).join(' · '),
  askMine: 'Menunggu persetujuan Anda',
  parts: {
    title: 'Judul',
    agenda: 'Agenda',
    notes: 'Catatan',
    decision: 'Keputusan',
    'follow-up': 'Tindak lanjut',
    view: 'Pendapat lain',
  },
}

/** Words of the list of minutes, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
