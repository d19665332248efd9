import type { Level } from '@rembuk/core/access/level'
import type { Sector } from '@rembuk/core/region/sector'

/** What became of a week's delivery: kept and paid, kept and not paid, half accepted, or nothing. */
export type Kept = 'paid' | 'unpaid' | 'half' | 'nothing'

/** A small invented partnership near the first one, in a state of its own. */
export interface Neighbour {
  id: string
  name: string
  region: string
  regionCode: string
  sector: Sector
  cooperative: string
  producer: string
  product: { name: string; unit: string; quantity: number; rupiah: number }
  startedDaysAgo: number
  editedDaysAgo: number
  /** What both parties let the facilitator see; absent where the producer has not granted anything. */
  level?: Level
  /** The deliveries since the plan was agreed, a week each; absent where nothing was agreed. */
  weeks?: readonly Kept[]
  /** What stands in the way, and since how many days it should have been solved. */
  obstacle?: { text: string; cause: string; overdueDays: number }
  assistance?: { kind: 'training' | 'incentive' | 'financing' | 'mediation'; note: string }
}

export const neighbours: readonly Neighbour[] = [
  {
    ...{ id: 'gula-semut', name: 'Gula Semut Pecalungan', region: 'Pecalungan, Batang', sector: 'food' },
    ...{ regionCode: '33.25.14', cooperative: 'Koperasi Manis Rejo', producer: 'Gula Semut Bu Asih' },
    product: { name: 'Gula semut', unit: 'kg', quantity: 60_000, rupiah: 32_000 },
    ...{ startedDaysAgo: 120, editedDaysAgo: 34, level: 'plan' },
    weeks: ['paid', 'unpaid', 'half', 'nothing', 'nothing', 'nothing'],
    obstacle: { text: 'Alat pengering rusak', cause: 'Suku cadang belum datang', overdueDays: 9 },
  },
  {
    ...{ id: 'teri-roban', name: 'Teri Nasi Pesisir', region: 'Batang', sector: 'livestock-fishery' },
    ...{ regionCode: '33.25.11', cooperative: 'Koperasi Samudra Guyub', producer: 'Teri Pak Wasis' },
    product: { name: 'Teri kering', unit: 'kg', quantity: 40_000, rupiah: 110_000 },
    ...{ startedDaysAgo: 90, editedDaysAgo: 6, level: 'everything' },
    weeks: ['paid', 'paid', 'unpaid', 'unpaid', 'unpaid'],
    assistance: { kind: 'mediation', note: 'Duduk bersama soal pembayaran yang tertunda' },
  },
  {
    ...{ id: 'teh-blado', name: 'Teh Kebun Blado', region: 'Blado, Batang', sector: 'crops' },
    ...{ regionCode: '33.25.03', cooperative: 'Koperasi Pucuk Hijau', producer: 'Teh Sangan Pak Darsono' },
    product: { name: 'Teh kering', unit: 'kg', quantity: 80_000, rupiah: 55_000 },
    ...{ startedDaysAgo: 200, editedDaysAgo: 2, level: 'plan' },
    weeks: ['paid', 'paid', 'paid', 'paid', 'paid', 'paid'],
  },
  {
    ...{ id: 'anyaman-subah', name: 'Anyaman Bambu Subah', region: 'Subah, Batang', sector: 'craft' },
    ...{ regionCode: '33.25.09', cooperative: 'Koperasi Pring Lestari', producer: 'Anyaman Bu Rumini' },
    product: { name: 'Besek', unit: 'buah', quantity: 300_000, rupiah: 4_000 },
    ...{ startedDaysAgo: 60, editedDaysAgo: 41, level: 'aggregates' },
    assistance: { kind: 'training', note: 'Latihan menyusun rencana bersama' },
  },
  {
    ...{ id: 'kopi-bandar', name: 'Kopi Lereng Bandar', region: 'Bandar, Batang', sector: 'crops' },
    ...{ regionCode: '33.25.02', cooperative: 'Koperasi Lereng Makmur', producer: 'Kopi Pak Tarjo' },
    product: { name: 'Kopi sangrai', unit: 'kg', quantity: 50_000, rupiah: 95_000 },
    ...{ startedDaysAgo: 45, editedDaysAgo: 12, level: 'plan' },
    weeks: ['paid', 'half', 'paid'],
  },
  {
    ...{
      id: 'tempe-warungasem',
      name: 'Tempe Daun Warungasem',
      region: 'Warungasem, Batang',
      sector: 'food',
    },
    ...{ regionCode: '33.25.12', cooperative: 'Koperasi Kedelai Rukun', producer: 'Tempe Bu Lastri' },
    product: { name: 'Tempe daun', unit: 'bungkus', quantity: 500_000, rupiah: 3_500 },
    ...{ startedDaysAgo: 30, editedDaysAgo: 20 },
  },
]
