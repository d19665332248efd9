import { formatCount } from '../../../i18n/format'
import { words } from '../../../i18n/words'

export const id = {
  statusTitle: 'Keadaan isian Anda',
  unsent: (count: number) =>
    count > 0 ? `${formatCount(count)} isian belum terkirim.` : 'Tidak ada yang menunggu.',
  unsentSince: (moment: string) => `Menunggu sejak ${moment}.`,
  refusedEdits: 'Server menolak sebagian isian. Isian itu tetap ada di perangkat ini.',
  signIn: 'Masuk',
  reload: 'Muat ulang',
}

/** Words of the dialog behind the status chip; they load with it. */
export const t = words(id, () => import('./words.en'))
