import type { QuantityFault } from '@rembuk/core/quantity'
import { words } from '../../../i18n/words'

const faults: Record<QuantityFault | 'zero', string> = {
  empty: 'Tulis angka, misalnya 40.',
  negative: 'Tulis angka 0 atau lebih.',
  grouping: 'Pakai koma untuk desimal, misalnya 1,5.',
  decimals: 'Paling banyak tiga angka di belakang koma.',
  'too-large': 'Angka terlalu besar. Paling banyak 1.000.000.',
  'not-a-number': 'Tulis angka saja, misalnya 1.500 atau 1,5.',
  zero: 'Tulis angka lebih dari 0.',
}

export const id = {
  faults,
  close: 'Tutup',
  cancel: 'Batal',
  save: 'Simpan',
  saved: 'Tersimpan di HP. Dikirim saat ada sinyal.',
  notKept: 'HP ini tidak dapat menyimpan. Kosongkan ruang, lalu coba lagi.',
  inUnit: (label: string, unit: string) => `${label} (${unit})`,
  optional: '(boleh kosong)',

  titles: {
    done: 'Sudah dikerjakan',
    ready: 'Siap dikirim',
    send: 'Sudah dikirim',
    collect: 'Sudah diambil',
    receive: 'Barang diterima',
    correct: 'Perbaiki penerimaan',
    answerReceipt: 'Apakah penerimaan ini benar?',
    answerPayment: 'Apakah pembayaran ini benar?',
    withdraw: 'Tarik keberatan?',
    pay: 'Sudah dibayar',
  },

  day: 'Tanggal',
  dayHint: 'Tanggal kejadian, paling akhir hari ini.',
  dayFault: 'Pilih tanggal, paling akhir hari ini.',
  quantity: 'Jumlah',

  sent: (amount: string) => `Dikirim dan belum dicatat: ${amount}.`,
  notSent: (amount: string) => `Sesuai rencana: ${amount}.`,
  sum: (amount: string, of: string) => `Tercatat ${amount} dari ${of}.`,
  left: (amount: string) => `Masih ada ${amount} yang belum tercatat.`,
  over: (amount: string) => `Lebih ${amount} dari itu.`,
  accepted: 'Diterima baik',
  rejected: 'Ditolak',
  short: 'Kurang dari yang dikirim',
  wasted: 'Rusak di jalan',
  nothing: 'Isi paling sedikit satu jumlah.',
  reason: 'Alasan ditolak atau rusak',
  reasonFault: 'Tulis alasannya, paling panjang 1.000 huruf.',
  photo: 'Foto barang',
  photoWait: 'Tunggu foto selesai disiapkan, lalu simpan.',
  photoFailed: 'Foto ini tidak ikut disimpan.',

  withdrawText: 'Anda menyatakan catatan ini benar. Ini tidak dapat diubah lagi.',
  disputedBecause: (reason: string) => `Keberatan: ${reason}`,
  answer: 'Jawaban Anda',
  right: 'Benar',
  wrong: 'Tidak benar',
  why: 'Apa yang tidak benar?',
  whyFault: 'Tulis apa yang tidak benar.',
  choose: 'Pilih jawaban dulu.',
  reportedBy: (party: string, day: string) => `Dicatat ${party}, ${day}.`,
  paidAmount: (rupiah: string) => `Dibayar ${rupiah}`,

  rupiah: 'Jumlah (Rp)',
  rupiahHint: (price: string, amount: string) => `${price} kali ${amount} yang diterima.`,
  rupiahFault: 'Tulis jumlah rupiah, misalnya 1.700.000.',
  dueBy: (day: string) => `Jatuh tempo ${day}.`,
}

/** The words of the reports, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
