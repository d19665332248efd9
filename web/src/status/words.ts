import { formatCount } from '../i18n/numbers'
import { words } from '../i18n/words'

export const id = {
  statusWords: {
    connecting: 'Sedang menyambung ke server. Anda tetap bisa mengisi.',
    saving: 'Isian sedang disimpan di perangkat ini.',
    sending: 'Isian aman di perangkat ini dan sedang dikirim.',
    sent: 'Semua isian sudah tersimpan di server.',
    offline: 'Tidak ada sambungan. Isian dikirim saat tersambung lagi.',
    signIn: 'Anda sudah keluar. Masuk lagi untuk mengirim isian.',
    noAccess: 'Anda tidak lagi punya akses. Tanyakan kepada pengurus.',
    outdated: 'Aplikasi ini sudah lama. Muat ulang untuk memperbarui.',
    deviceFailed: 'Penyimpanan penuh atau tertutup. Jangan tutup halaman sebelum terkirim.',
  },
  close: 'Tutup',
  export: 'Unduh salinan',
  statusTitle: 'Keadaan isian Anda',
  unsent: (count: number) =>
    count > 0 ? `${formatCount(count)} isian belum terkirim.` : 'Tidak ada yang menunggu.',
  others: (count: number) => `${formatCount(count)} perubahan lain.`,
  unsentSince: (moment: string) => `Menunggu sejak ${moment}.`,
  refusedEdits: 'Server menolak sebagian isian. Isian itu tetap ada di perangkat ini.',
  signIn: 'Masuk',
  reload: 'Muat ulang',
}

/** Words of what explains the status chip; they load with it. */
export const t = words(id, () => import('./words.en'))
