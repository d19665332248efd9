import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  overwritten: (name: string, before: string, after: string) => `Diubah ${name} ${before} → ${after}`,
  fine: 'Biarkan',
  showOverwrites: (count: number) => `Lihat ${formatCount(count)}`,
  overwritesTitle: 'Angka Anda yang diubah',
  keepAll: 'Biarkan semua',
  planFaults: (count: number) => `${formatCount(count)} isian tidak terbaca dan tidak dihitung.`,
  planFaultsTitle: 'Isian yang tidak terbaca',
  showFaults: 'Lihat',
}

/** Words of the notices about what others changed and what cannot be read; they load with those. */
export const t = words(id, () => import('./words.en'))
