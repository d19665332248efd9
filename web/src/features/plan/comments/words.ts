import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  comments: 'Komentar',
  countOf: (open: number) => (open > 0 ? `Komentar (${formatCount(open)})` : 'Komentar'),
  allOf: (open: number) => (open > 0 ? `Semua komentar (${formatCount(open)})` : 'Semua komentar'),
  unread: (count: number) => `${formatCount(count)} menyebut Anda`,
  fresh: 'Baru',

  listTitle: 'Komentar',
  mentionsMe: 'Menyebut Anda',
  others: 'Lainnya',
  noneTitle: 'Belum ada komentar',
  noneText: 'Pilih sebuah angka, lalu tekan Komentar.',
  noneReader: 'Komentar para mitra muncul di sini.',
  wholePlan: 'Seluruh rencana',
  writeOnCell: 'Tulis untuk sel terpilih',
  writeOnPlan: 'Tulis untuk seluruh rencana',
  removedProduct: 'Produk yang sudah dihapus',
  inTable: 'Lihat di tabel',
  messages: (count: number) => `${formatCount(count)} pesan`,

  title: (place: string) => `Komentar · ${place}`,
  loading: 'Memuat komentar',
  failedTitle: 'Komentar belum bisa dibuka',
  offlineRead: 'Sambungkan internet untuk membaca komentar sebelumnya.',
  empty: 'Belum ada komentar di sini.',
  older: 'Lebih lama',
  you: 'Anda',
  deleted: 'Komentar dihapus',
  delete: 'Hapus',
  deleteOf: (text: string) => `Hapus komentar: ${text}`,
  deleteAsk: 'Hapus komentar ini?',
  deleteYes: 'Ya, hapus',
  cancel: 'Batal',
  toAll: 'Kembali ke daftar',

  resolve: 'Tandai selesai',
  resolvedBy: (name: string, moment: string) => `Diselesaikan ${name} · ${moment}`,
  resolvedHere: 'Selesai. Menunggu terkirim.',
  reopen: 'Buka lagi',
  wasResolved: 'Komentar ditandai selesai.',

  field: 'Tulis komentar',
  fieldHint: 'Ketik @ untuk menyebut rekan.',
  send: 'Kirim',
  emptyFault: 'Tulis komentar dahulu.',
  tooLong: (over: number) => `Kurangi ${formatCount(over)} huruf.`,
  signsFault: 'Hapus tanda yang tidak terlihat dari teks.',
  manyMentions: 'Sebut paling banyak 10 orang.',
  notKept: 'Komentar belum bisa disimpan di perangkat. Coba lagi.',
  people: 'Rekan yang bisa disebut',
  found: (count: number) => `${formatCount(count)} rekan cocok.`,
  roles: {
    member: 'Produsen',
    staff: 'Koperasi',
    admin: 'Pengurus',
    facilitator: 'Pendamping',
    guest: 'Tamu',
  },

  unsent: 'Belum terkirim',
  refused: 'Tidak diterima server.',
  refusedResolve: 'Tanda selesai tidak diterima server.',
  refusedDelete: 'Penghapusan tidak diterima server.',
  again: 'Kirim lagi',
  edit: 'Ubah',
  drop: 'Buang',
}

/** Words of the comments; they load with them. */
export const t = words(id, () => import('./words.en'))
