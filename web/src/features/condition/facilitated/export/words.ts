import { formatCount } from '../../../../i18n/numbers'
import { words } from '../../../../i18n/words'

export const id = {
  export: 'Unduh',
  title: 'Unduh daftar',
  lead: 'Daftar sesuai saringan, hanya yang memberi izin.',
  files: { xlsx: 'Excel', csv: 'CSV', pdf: 'PDF' },
  fileName: (day: string) => `Kemitraan dampingan ${day}`,
  loading: (count: number) => `Mengambil data: ${formatCount(count)} kemitraan`,
  saved: (name: string) => `Tersimpan: ${name}`,
  cut: (count: number) => `Hanya ${formatCount(count)} pertama. Persempit saringan untuk sisanya.`,
  failed: 'Daftar belum terunduh. Coba lagi.',
  columns: [
    'Kemitraan',
    'Wilayah',
    'Bidang usaha',
    'Produsen',
    'Keadaan',
    'Kebutuhan bantuan (0–100)',
    'Alasan',
    'Terakhir ada kegiatan',
    'Kiriman tepat dan lengkap',
    'Dari kiriman',
    'Pembayaran tepat dan lengkap',
    'Dari pembayaran',
    'Izin',
    'Izin sampai',
    'Dampak triwulan',
    'Omzet (Rp)',
    'Orang bekerja',
    'Biaya dihemat (Rp)',
    'Jangkauan',
    'Sumber dampak',
  ],
  pdfTitle: 'Kemitraan dampingan',
  asOf: (moment: string) => `Keadaan per ${moment}`,
  counted: (count: number) => `${formatCount(count)} kemitraan`,
  page: (page: string, of: string) => `Halaman ${page} dari ${of}`,
}

/** The words of exports, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
