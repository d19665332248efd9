import { words } from '../../i18n/words'

export const id = {
  title: 'Rapat',
  parts: 'Bagian rapat',
  tabs: { jadwal: 'Jadwal', notulen: 'Notulen', hasil: 'Keputusan' },
  loading: 'Memuat rapat…',
  failedTitle: 'Rapat belum dapat dibuka',
  offlineFirst: 'Buka sekali saat ada sinyal. Setelah itu bisa tanpa sinyal.',
  stale: 'Keadaan terbaru belum dapat dimuat.',
  retry: 'Coba lagi',
  ofParties: 'Rapat ini milik para pihak',
  ofPartiesText: 'Anda melihat sebuah rapat setelah diundang para pihak.',
  notKept: 'Perangkat ini tidak dapat menyimpan. Coba lagi saat ada sinyal.',
  someone: 'Rekan',
  facilitator: 'Pendamping',
}

/** The words of the pages around their parts, in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
