import { formatCount } from '../../../../i18n/numbers'
import { words } from '../../../../i18n/words'
import type { ThingKind } from './subject'

const things: Record<ThingKind, string> = {
  product: 'produk',
  material: 'bahan baku',
  outlet: 'gerai',
  goal: 'tujuan',
}

export const id = {
  title: 'Riwayat rencana',
  moment: 'Lihat rencana pada waktu tertentu',
  day: 'Tanggal',
  time: (zone: string) => `Jam ${zone}`.trim(),
  see: 'Lihat',
  dayMissing: 'Pilih tanggalnya.',
  timeMissing: 'Isi jamnya, misalnya 14.00.',
  future: 'Waktu itu belum tiba. Pilih waktu yang sudah lewat.',
  tooEarly: (moment: string) => `Rencana baru dimulai ${moment}. Pilih waktu sesudah itu.`,
  neverWritten: 'Rencana ini belum pernah diisi.',
  seeThen: (row: string) => `Lihat rencana saat itu: ${row}`,

  changes: 'Perubahan terakhir',
  today: 'Hari ini',
  yesterday: 'Kemarin',
  older: 'Tampilkan lebih lama',
  noneTitle: 'Belum ada perubahan',
  noneText: 'Rencana ini belum pernah diisi.',
  span: (from: string, to: string) => `${from}–${to}`,

  numbers: (count: number) => `mengubah ${formatCount(count)} angka`,
  oneNumber: 'mengubah',
  more: (count: number) => `Dan ${formatCount(count)} angka lagi.`,
  added: (thing: ThingKind, name: string) => `menambah ${things[thing]} ${name}`.trim(),
  removed: (thing: ThingKind, name: string) => `menghapus ${things[thing]} ${name}`.trim(),
  renamed: (thing: ThingKind, from: string, to: string) =>
    `mengganti nama ${things[thing]} ${from} menjadi ${to}`,
  changed: (thing: ThingKind, name: string) => `mengubah data ${things[thing]} ${name}`.trim(),
  capacity: (party: string) => `mengubah kapasitas ${party}`,
  deliveryNotes: (product: string) => `mengubah catatan kiriman ${product}`.trim(),
  period: 'mengubah minggu rencana',
  workdays: 'mengubah hari kerja',
  thresholds: 'mengubah batas masalah',
  order: 'mengubah urutan',
  other: 'mengubah hal lain',

  outletDemand: (outlet: string) => `Permintaan ${outlet}`,
  arrivals: (material: string) => `Barang datang ${material}`,
  materialCount: (material: string) => `Stok dihitung ${material}`,
  otherNumber: 'Angka lain',

  putBack: (count: number) => `Kembalikan ${formatCount(count)} angka`,
  putBackTo: (quantity: string) => `Kembalikan ke ${quantity}`,
  wasPutBack: (count: number) => `${formatCount(count)} angka dikembalikan.`,
}

/** Words of the history of a whole plan; they load with it. */
export const t = words(id, () => import('./words.en'))
