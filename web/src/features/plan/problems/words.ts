import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Masalah rencana',
  searching: 'Memeriksa rencana',
  none: 'Tidak ada masalah.',
  noneText: 'Stok, kiriman, kapasitas, dan bahan sesuai batas.',
  showMore: (count: number) => `Tampilkan ${formatCount(count)} masalah lagi`,

  weeks: (range: string) => `minggu ${range}`,
  line: (subject: string, weeks: string, fault: string) => `${subject} · ${weeks}: ${fault}`,
  upTo: (amount: string) => `sampai ${amount}`,
  shortage: (amount: string) => `kurang ${amount}`,
  'outlet-shortage': (amount: string) => `kurang ${amount}`,
  'delivery-without-stock': (amount: string) => `stok kurang ${amount} untuk dikirim`,
  'demand-without-producer': (amount: string) => `belum ada produsen untuk ${amount}`,
  'material-late': (amount: string) => `bahan kurang ${amount}, terlambat dipesan`,
  'capacity-overload': (amount: string) => `beban lebih ${amount} dari kapasitas`,
  'below-safety': (amount: string) => `${amount} di bawah stok pengaman`,
  surplus: (amount: string) => `lebih ${amount}`,
  material: 'Bahan',

  why: 'Mengapa',
  whyIn: (weeks: string) => `Mengapa, ${weeks}`,
  start: 'Stok awal',
  terms: {
    production: 'produksi',
    delivery: 'kiriman',
    'other-receipts': 'masuk lain',
    forecast: 'permintaan',
    orders: 'pesanan',
    'other-issues': 'keluar lain',
    'to-outlets': 'kiriman ke gerai',
  },
  counted: (amount: string, weeks: string, expected: string) =>
    `Dihitung ${amount} di awal ${weeks}, perkiraannya ${expected}.`,
  from: (term: string, party: string) => `${term} ${party}`,
  safety: (amount: string) => `Stok pengaman ${amount}.`,
  ceiling: (amount: string) => `Batas stok ${amount}.`,
  cover: (weeks: string) => `Batas persediaan ${weeks} minggu.`,
  uses: (product: string, made: string, used: string) => `${product}: produksi ${made} memakai ${used}.`,
  available: (amount: string) => `Kapasitas minggu itu ${amount}.`,
  loaded: (percent: string, limit: string) => `Beban ${percent}%, batas ${limit}%.`,
  orderBy: (day: string) => `Paling lambat dipesan ${day}.`,

  waysOut: 'Jalan keluar',
  noWayOut: 'Belum ada jalan keluar di dalam batas. Bicarakan dengan mitra.',
  remedies: {
    stock: (party: string, amount: string, week: string) =>
      `${party}: kirim stok ${amount} di minggu ${week}`,
    supply: (outlet: string, amount: string, week: string) =>
      `Kirim ${amount} dari gudang ke ${outlet} di minggu ${week}`,
    produce: (party: string, amount: string, week: string) =>
      `${party}: tambah produksi ${amount} di minggu ${week}`,
    produceAndSend: (party: string, amount: string, week: string) =>
      `${party}: tambah produksi dan kiriman ${amount} di minggu ${week}`,
    move: (party: string, amount: string, week: string) =>
      `${party}: pindahkan produksi ${amount} ke minggu ${week}`,
    moveDelivery: (party: string, amount: string, week: string) =>
      `${party}: pindahkan kiriman ${amount} ke minggu ${week}`,
    handOver: (party: string, amount: string, to: string) => `${party}: alihkan ${amount} ke ${to}`,
    share: (parties: string, amount: string, week: string) =>
      `Bagi ${amount} ke ${parties} di minggu ${week}`,
  },
  inProportion: 'Kiriman tiap gerai dikurangi sebanding dengan rencananya.',
  solved: 'Masalah ini selesai.',
  left: (amount: string) => `Masih tersisa ${amount}.`,
  ask: 'Tanya mitra',
  askText: (problem: string, why: string) => `${problem}. ${why} Bisa dibantu?`,
  copied: 'Pesan disalin. Tempel di WhatsApp.',
  notCopied: 'Pesan belum bisa disalin.',
  applied: 'Rencana diubah.',
  changed: 'Rencana baru berubah. Pilih lagi.',
  inTable: 'Lihat di tabel',
  inDeliveries: 'Lihat di Pengiriman',

  limits: 'Batas masalah',
  load: 'Batas beban (%)',
  loadHint: 'Beban di atas ini disebut masalah. Kosong: 100.',
  loadFault: 'Tulis angka bulat 1 sampai 1.000.',
  coverField: 'Batas persediaan (minggu)',
  coverHint: 'Stok untuk lebih banyak minggu disebut lebih. Kosong: tanpa batas.',
  coverFault: 'Tulis angka bulat 1 sampai 52.',
}

/** Words of the plan's problems; they load with them. */
export const t = words(id, () => import('./words.en'))
