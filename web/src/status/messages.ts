import { formatCount } from '../i18n/numbers'
import { words } from '../i18n/words'

export const id = {
  connecting: 'Menyambung…',
  saving: 'Menyimpan…',
  sending: (phone: boolean): string =>
    phone ? 'Tersimpan di HP · mengirim' : 'Tersimpan di perangkat ini · mengirim',
  sent: 'Terkirim',
  offline: (unsent: number) => (unsent > 0 ? `Luring · ${formatCount(unsent)} belum terkirim` : 'Luring'),
  signIn: 'Masuk lagi',
  noAccess: 'Akses dicabut',
  outdated: 'Perbarui aplikasi',
  deviceFailed: (phone: boolean): string => (phone ? 'Penyimpanan HP penuh' : 'Penyimpanan perangkat penuh'),
}

/** Words on the status chip. */
export const t = words(id, () => import('./messages.en'))
