import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  startDay: 'Minggu pertama',
  startDayHint: (week: string) => `Rencana mulai hari Senin: minggu ${week}.`,
  startDayError: 'Pilih tanggal mulai.',
  weeks: 'Jumlah minggu',
  weeksHint: '4 sampai 52 minggu.',
  weeksError: 'Tulis angka 4 sampai 52.',

  endsSoon: (day: string) => `Rencana ini berakhir ${day}.`,
  ended: (day: string) => `Rencana ini sudah berakhir ${day}.`,
  next: 'Mulai periode berikutnya',
  nextStartError: 'Pilih minggu setelah awal periode ini.',
  kept: 'Yang tetap: produk, produsen, resep bahan, kapasitas, dan batas.',
  keptNumbers: 'Angka minggu lama tersimpan dan tetap bisa dilihat.',
  stockTitle: 'Stok akhir menjadi stok awal',
  stockHint: 'Ini perkiraan. Ganti bila hasil hitung berbeda.',
  cooperative: 'Koperasi',
  material: (name: string) => `Bahan ${name}`,
  stockLabel: (place: string, unit: string) => `${place} (${unit})`,
  preview: (from: string, to: string, weeks: number) =>
    `Periode baru: ${from} sampai ${to}, ${formatCount(weeks)} minggu.`,
  start: 'Mulai periode',
  started: 'Periode baru dimulai.',
  already: 'Orang lain sudah memulai periode baru. Tutup, lalu periksa.',

  title: 'Minggu dan periode rencana',
  now: (from: string, to: string, weeks: number) =>
    `Sekarang: ${from} sampai ${to}, ${formatCount(weeks)} minggu.`,
  outside: 'Angka di luar minggu itu tersimpan, hanya tidak tampil.',
  openingStays: 'Stok awal berlaku pada minggu pertama yang baru.',
  saved: 'Minggu rencana diubah.',
  earlier: 'Periode sebelumnya',
  noEarlier: 'Belum ada periode sebelumnya.',
  span: (from: string, to: string) => `${from} – ${to}`,
  see: (span: string) => `Lihat ${span}`,
  pastTitle: (span: string) => `Periode ${span}`,
}

/** Words about a plan's weeks and its periods; they load with those. */
export const t = words(id, () => import('./words.en'))
