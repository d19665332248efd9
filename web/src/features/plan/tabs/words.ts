import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  parts: 'Bagian rencana',
  produksi: 'Produksi & stok',
  kirim: 'Pengiriman',
  bahan: 'Bahan baku',
  kapasitas: 'Kapasitas',
  masalah: 'Masalah',
  tujuan: 'Tujuan',
  counted: (name: string, count: number) => `${name} (${formatCount(count)})`,
}

/** Names of the plan's parts; they load with the bar. */
export const t = words(id, () => import('./words.en'))
