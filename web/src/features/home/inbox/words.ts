import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Menunggu Anda',
  all: (count: number) => `Tampilkan semua (${formatCount(count)})`,
  consent: 'Menunggu persetujuan Anda',
  consentText: (number: number) => `Usulan ke-${formatCount(number)}`,
  readProposal: 'Baca usulan',
  agreedFirst: (deliveries: number) => `Rencana disepakati: ${formatCount(deliveries)} kiriman Anda`,
  deliveriesChanged: (count: number) => `Perubahan jadwal: ${formatCount(count)} kiriman Anda berubah`,
  othersChanged: (count: number) => `Perubahan rencana: ${formatCount(count)} komitmen Anda berubah`,
  unchanged: 'Rencana baru disepakati. Komitmen Anda tetap.',
  version: (version: number) => `Kesepakatan ke-${formatCount(version)}`,
  seeChanges: 'Lihat perubahan',
  receive: (product: string) => `${product} sedang dikirim kepada Anda`,
  noteReceipt: 'Catat penerimaan',
  receipt: (product: string) => `Penerimaan ${product} sudah dicatat`,
  payment: (product: string) => `Pembayaran ${product} sudah dicatat`,
  checkIt: 'Periksa',
  deliveryOf: (day: string) => `Kiriman ${day}`,
}

/** The words of the inbox, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
