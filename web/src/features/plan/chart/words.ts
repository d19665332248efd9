import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: (product: string) => `Grafik stok · ${product}`,
  shortSummary: (weeks: number, most: string, week: string) =>
    `Kurang di ${formatCount(weeks)} minggu, paling banyak ${most} pada ${week}.`,
  lowSummary: (weeks: number) => `Di bawah stok pengaman di ${formatCount(weeks)} minggu.`,
  enoughSummary: 'Stok cukup di semua minggu.',
  cover: (days: number, week: string) => `Sisa stok minggu ${week} cukup untuk ${formatCount(days)} hari.`,
  coverOrLonger: (days: number, week: string) =>
    `Sisa stok minggu ${week} cukup untuk ${formatCount(days)} hari atau lebih.`,
  plot: (product: string) => `Grafik perkiraan stok ${product}. Angkanya ada di tabel.`,
  stock: 'Perkiraan stok',
  safety: 'Stok pengaman',
  ceiling: 'Batas stok',
  shortage: 'Kekurangan',
  counted: 'Stok dihitung, awal minggu',
  week: 'Minggu',
  meaning: 'Keadaan',
  table: (product: string, unit: string) =>
    `Perkiraan stok ${product} di koperasi, akhir minggu${unit ? `, dalam ${unit}` : ''}`,
  showNumbers: 'Tampilkan angka',
  hideNumbers: 'Sembunyikan angka',
  loading: 'Memuat grafik',
  noPlot: 'Grafik belum bisa dimuat. Angkanya ada di tabel.',
  gone: 'Produk ini sudah dihapus dari rencana.',
}

/** Words of the stock chart; they load with it. */
export const t = words(id, () => import('./words.en'))
