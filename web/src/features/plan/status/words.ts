import { formatCount } from '../../../i18n/format'
import { words } from '../../../i18n/words'

const id = {
  statusTitle: 'Keadaan isian Anda',
  unsent: (count: number) =>
    count > 0 ? `${formatCount(count)} isian belum terkirim.` : 'Tidak ada yang menunggu.',
  unsentSince: (moment: string) => `Menunggu sejak ${moment}.`,
  refusedEdits: 'Server menolak sebagian isian. Isian itu tetap ada di perangkat ini.',
  signIn: 'Masuk',
  reload: 'Muat ulang',
}

const en: typeof id = {
  statusTitle: 'Where your entries are',
  unsent: (count) =>
    count > 1
      ? `${formatCount(count)} entries not sent yet.`
      : count === 1
        ? '1 entry not sent yet.'
        : 'Nothing is waiting.',
  unsentSince: (moment) => `Waiting since ${moment}.`,
  refusedEdits: 'The server refused some entries. They stay on this device.',
  signIn: 'Sign in',
  reload: 'Reload',
}

/** Words of the dialog behind the status chip; they load with it. */
export const t = words({ id, en })
