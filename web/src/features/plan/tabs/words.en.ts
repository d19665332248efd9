import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  parts: 'Parts of the plan',
  produksi: 'Production & stock',
  kirim: 'Deliveries',
  bahan: 'Materials',
  kapasitas: 'Capacity',
  masalah: 'Problems',
  tujuan: 'Goals',
  counted: (name, count) => `${name} (${formatCount(count)})`,
}
