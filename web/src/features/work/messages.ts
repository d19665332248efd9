import { words } from '../../i18n/words'

export const id = {
  title: 'Komitmen',
  parts: 'Bagian komitmen',
  tabs: { komitmen: 'Komitmen', perubahan: 'Perubahan', kendala: 'Kendala', keandalan: 'Keandalan' },
  loading: 'Memuat komitmen…',
  failedTitle: 'Komitmen belum dapat dibuka',
  offlineFirst: 'Buka sekali saat ada sinyal. Setelah itu bisa tanpa sinyal.',
  stale: 'Keadaan terbaru belum dapat dimuat.',
  retry: 'Coba lagi',
  nothingTitle: 'Belum ada komitmen',
  nothingText: 'Setujui rencana dulu. Komitmen lalu terisi sendiri.',
  toAgreement: 'Buka kesepakatan',
}

/** The words of the page around its parts, in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
