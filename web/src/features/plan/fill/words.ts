import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  toEnd: 'Isi sampai akhir',
  toEndNote: (amount: string, week: string) => `${amount} setiap minggu sampai ${week}`,
  filledToEnd: (week: string) => `Diisi sampai ${week}.`,

  selectedSum: (amount: string, unit: string) => `Jumlah ${amount} ${unit}`.trim(),
  selectedMean: (mean: string, count: string) => `rata-rata ${mean} · ${count} sel`,

  spread: 'Sebar jumlah',
  spreadNote: 'Bagi satu jumlah ke beberapa minggu',
  spreadTitle: (product: string) => `Sebar jumlah · ${product}`,
  line: 'Baris',
  total: (unit: string) => `Jumlah seluruhnya (${unit})`,
  now: (amount: string) => `Sekarang ${amount}.`,
  unitsToo: (unit: string) => `Boleh juga 2 ${unit}.`,
  from: 'Dari minggu',
  to: 'Sampai minggu',
  way: 'Cara menyebar',
  ways: { even: 'Merata', demand: 'Mengikuti permintaan', workdays: 'Mengikuti hari kerja' },
  notInSteps: (step: string) => `Tulis kelipatan ${step}.`,
  noDemand: 'Belum ada permintaan di minggu-minggu ini. Pilih cara lain.',
  noWorkdays: 'Tidak ada hari kerja di minggu-minggu ini. Pilih minggu lain.',
  weekHasMore: (week: string, amount: string) =>
    `Minggu ${week} sudah punya kiriman ${amount}. Tulis jumlah lebih besar.`,
  toSee: 'Tulis jumlahnya untuk melihat pembagiannya.',
  preview: 'Pembagian per minggu',
  sum: (amount: string, weeks: number) => `${amount} di ${formatCount(weeks)} minggu`,
  before: (amount: string) => `sebelumnya ${amount}`,
  share: 'Bagi ke produsen',
  shareNote: 'Bagi jumlah seminggu ke semua produsen',
  shareTitle: (product: string) => `Bagi ke produsen · ${product}`,
  perWeek: (unit: string) => `Jumlah setiap minggu (${unit})`,
  asked: (week: string, amount: string) => `Permintaan minggu ${week}: ${amount}.`,
  shareWay: 'Cara membagi',
  shareWays: { capacity: 'Menurut kapasitas', planned: 'Menurut rencana sekarang', even: 'Merata' },
  noneMade: 'Belum ada produksi di minggu-minggu ini. Pilih cara lain.',
  noCapacity: 'Belum ada kapasitas di minggu-minggu ini. Pilih cara lain.',
  capacityUnknown: (name: string) => `${name} tidak ikut: kapasitasnya belum diisi.`,
  deliverToo: 'Isi juga kiriman sebanyak itu',
  sharePreview: 'Pembagian per produsen',
  undivided: (amount: string) => `Tidak terbagi ${amount}.`,
  fullCapacity: 'Kapasitas produsen tidak cukup.',
  shareDone: (amount: string) => `${amount} dibagi ke produsen.`,

  apply: 'Isi ke rencana',
  spreadDone: (amount: string, weeks: number) => `${amount} disebar ke ${formatCount(weeks)} minggu.`,
}

/** Words of the quick ways to fill numbers in. */
export const t = words(id, () => import('./words.en'))
