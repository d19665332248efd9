import { words } from '../../../../i18n/words'

export const id = {
  plan: 'Rencana',
  terms: 'Perjanjian',
  period: (from: string, to: string, weeks: string) => `${from} – ${to}, ${weeks} minggu`,
  demand: 'Permintaan',
  production: 'Produksi',
  deliveries: 'Dikirim',
  price: 'Harga',
  noPrice: 'belum ada',
  perWeek: (product: string) => `${product} per minggu`,
  week: 'Minggu',
  deliveryDays: (product: string) => `Pengiriman ${product}`,
  day: 'Hari',
  from: 'Dari',
  quantity: 'Banyaknya',
  carrier: 'Pembawa',
  showWeeks: (product: string) => `Lihat ${product} per minggu`,
}

/** The words around what is agreed, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
