import { formatCount } from '../../i18n/numbers'
import { words } from '../../i18n/words'

export const id = {
  title: 'Rencana',
  loading: 'Memuat rencana',
  close: 'Tutup',
  save: 'Simpan',
  retry: 'Coba lagi',
  failedTitle: 'Rencana belum bisa dibuka',
  offlineFirst: 'Buka sekali saat ada internet. Setelah itu bisa tanpa internet.',
  reader: 'Anda hanya dapat melihat rencana ini.',
  opening: 'Rencana sedang dibuka. Isi sebentar lagi.',
  colleague: 'Rekan',

  demand: 'Permintaan',
  production: 'Produksi',
  delivery: 'Kirim',
  orders: 'Pesanan pasti',
  receipts: 'Masuk lain',
  issues: 'Keluar lain',
  count: 'Stok dihitung',
  producerCount: 'Dihitung',
  stock: 'Perkiraan stok',
  makerStock: 'Stok',
  available: 'Siap dijanjikan',
  producerStock: 'Stok di produsen',
  otherLines: 'Baris lain',
  otherLinesOf: (name: string) => `Baris lain · ${name}`,
  countStock: 'Hitung stok',
  week: (range: string) => `minggu ${range}`,
  thisWeek: 'Minggu ini',
  empty: 'kosong',
  unknownParty: 'Produsen lain',
  short: (quantity: string) => `kurang ${quantity}`,
  belowSafety: (quantity: string) => `${quantity} di bawah stok pengaman`,
  enough: 'cukup',

  faults: {
    empty: 'Tulis angka, misalnya 40.',
    negative: 'Tulis angka 0 atau lebih.',
    grouping: 'Pakai koma untuk desimal, misalnya 1,5.',
    decimals: 'Paling banyak tiga angka di belakang koma.',
    'too-large': 'Angka terlalu besar. Paling banyak 1.000.000.',
    'not-a-number': 'Tulis angka saja, misalnya 1.500 atau 1,5.',
    deliveries: 'Kurang dari jumlah kiriman minggu ini. Tulis angka lebih besar.',
  },

  grid: 'Tabel rencana',
  showGrid: 'Tabel',
  showList: 'Daftar',
  help: 'Bantuan tombol',
  undo: 'Batalkan',
  redo: 'Ulangi',
  moreActions: 'Lainnya',
  putBack: 'Kembalikan',
  pasted: (count: number, bad: number) =>
    bad > 0
      ? `${formatCount(count)} angka ditempel, ${formatCount(bad)} perlu diperiksa.`
      : `${formatCount(count)} angka ditempel.`,

  addProduct: 'Tambah produk',
  editProduct: (name: string) => `Ubah ${name}`,
  tooManyProducts: 'Rencana sudah berisi 200 produk. Hapus satu dahulu.',

  product: 'Produk',
  previousProduct: 'Produk sebelumnya',
  nextProduct: 'Produk berikutnya',
  less: 'Kurangi satu',
  more: 'Tambah satu',
  next: 'Lanjut',
  done: 'Selesai',
  fillRight: 'Isi minggu berikutnya',
  history: 'Riwayat',
  comments: 'Komentar',
  hasComment: 'ada komentar',
}

/** The plan's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
