import { words } from '../../../i18n/words'

export const id = {
  title: (cell: string) => `Riwayat · ${cell}`,
  loading: 'Memuat riwayat',
  now: (quantity: string) => `Sekarang: ${quantity}`,
  you: 'Anda',
  change: (before: string, after: string) => `${before} → ${after}`,
  noneTitle: 'Belum ada perubahan',
  noneText: 'Angka ini belum pernah diisi.',
  failedTitle: 'Riwayat belum bisa dibuka',
  offline: 'Riwayat perlu internet. Sambungkan, lalu coba lagi.',
  tooLong: 'Riwayat rencana ini terlalu panjang untuk dibuka.',
  older: 'Lebih lama',
  putBack: 'Kembalikan',
  putBackTo: (quantity: string) => `Kembalikan ke ${quantity}`,
  wasPutBack: (quantity: string) => `Dikembalikan ke ${quantity}.`,
  seeThen: 'Lihat rencana saat itu',
  asOf: (moment: string) => `Rencana per ${moment}`,
  lastBy: (name: string) => `Isian terakhir: ${name}.`,
  asOfText: 'Hanya untuk dilihat.',
  backToNow: 'Kembali ke sekarang',
  exportThen: 'Ekspor atau cetak',
  loadingThen: 'Memuat rencana saat itu',
  thenEmptyTitle: 'Belum ada isi saat itu',
  thenEmptyText: 'Rencana belum punya produk pada waktu itu.',
}

/** Words of a cell's history and of the plan as it was; they load with them. */
export const t = words(id, () => import('./words.en'))
