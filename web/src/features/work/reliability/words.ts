import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Keandalan',
  lead: 'Janji semua pihak dinilai dengan cara yang sama.',
  party: 'Pihak',
  allParties: 'Semua pihak',
  product: 'Produk',
  allProducts: 'Semua produk',
  period: 'Waktu',
  periods: { month: 'Bulan ini', quarter: '3 bulan', all: 'Semua', range: 'Pilih tanggal' },
  from: 'Dari tanggal',
  to: 'Sampai tanggal',
  rangeFault: 'Pilih tanggal yang sama atau sesudah tanggal pertama.',

  emptyTitle: 'Belum ada yang dapat dinilai',
  emptyText: 'Janji dinilai setelah batas waktunya lewat.',
  nothing: 'Belum ada yang dapat dinilai.',
  hiddenPrices: 'Pembayaran hanya terlihat oleh para pihak.',

  keys: 'Tiga kunci kemitraan',
  sections: {
    deliveries: 'Kiriman produsen',
    pickUps: 'Penjemputan',
    payments: 'Pembayaran',
  },
  leads: {
    deliveries: 'Yang dijanjikan produsen kepada koperasi.',
    pickUps: 'Barang siap yang dijanjikan untuk diambil.',
    payments: 'Yang dijanjikan koperasi kepada produsen.',
  },
  things: { deliveries: 'kiriman', pickUps: 'penjemputan', payments: 'pembayaran' },
  receipts: 'penerimaan',
  promises: 'janji',

  figures: {
    onTime: 'Tepat waktu',
    inFull: 'Lengkap',
    both: 'Tepat waktu dan lengkap',
    timeliness: 'Waktu',
    quality: 'Mutu',
    price: 'Harga',
  },
  formulas: {
    onTime: 'Semua yang datang, datang pada hari yang disepakati. Dibagi semua janji.',
    inFull: 'Jumlah yang dijanjikan datang semua, kapan pun. Dibagi semua janji.',
    both: 'Jumlah yang dijanjikan datang semua pada waktunya. Dibagi semua janji.',
    timeliness: 'Kiriman dan penjemputan yang tepat waktu, dibagi semuanya.',
    quality: 'Penerimaan yang diterima seluruhnya, dibagi semua penerimaan.',
    price: 'Penerimaan yang dibayar penuh sesuai harga yang disepakati, dibagi semuanya.',
  },
  ofCount: (met: string, of: string, thing: string) => `${met} dari ${of} ${thing}`,
  few: 'Jumlahnya masih sedikit.',
  met: 'Ya',
  notMet: 'Tidak',
  promised: (amount: string) => `Dijanjikan ${amount}`,
  arrived: (amount: string, inTime: string) => `Datang ${amount}, tepat waktu ${inTime}`,
  paid: (amount: string, inTime: string) => `Dibayar ${amount}, tepat waktu ${inTime}`,
  accepted: (amount: string, came: string, share: string) => `${amount} dari ${came} diterima (${share})`,
  perUnit: (rupiah: string, unit: string) => `${rupiah} per ${unit}`,
  agreedPrice: (price: string) => `Disepakati ${price}`,
  paidPrice: (price: string, amount: string) => `Dibayar ${price}, untuk ${amount}`,
  disputed: 'Pihak lain belum setuju dengan catatan ini.',
  more: (count: number) => `Tampilkan ${formatCount(count)} lagi`,
}

/** The words of reliability, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
