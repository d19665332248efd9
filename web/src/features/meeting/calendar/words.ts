import { words } from '../../../i18n/words'

export const id = {
  title: 'Masukkan ke kalender',
  download: 'Unduh rapat ini (.ics)',
  downloadAll: 'Unduh semua rapat (.ics)',
  downloadHint: 'Buka berkasnya di kalender HP atau laptop Anda.',
  fileName: (name: string) => `Rapat ${name}`,
  feed: 'Kalender yang selalu terbaru',
  feedHint: 'Tautan rahasia milik Anda. Siapa pun yang memilikinya dapat melihat jadwal.',
  make: 'Buat tautan',
  renew: 'Ganti tautan',
  revoke: 'Cabut tautan',
  revoked: 'Tautan dicabut.',
  address: 'Tautan kalender',
  copy: 'Salin tautan',
  copied: 'Tautan disalin.',
  notCopied: 'Belum tersalin. Pilih lalu salin sendiri.',
  loading: 'Memuat tautan…',
  close: 'Tutup',
}

/** Words of taking meetings into a calendar, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
