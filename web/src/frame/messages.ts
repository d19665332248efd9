import { words } from '../i18n/words'

export const id = {
  skip: 'Langsung ke isi',
  places: 'Tempat utama',
  today: 'Hari ini',
  facilitator: 'Pendamping',
  plan: 'Rencana',
  agreement: 'Kesepakatan',
  work: 'Komitmen',
  meetings: 'Rapat',
  more: 'Lainnya',
  notices: 'Pemberitahuan',
  waiting: (count: number) => `${count} menunggu Anda`,
  close: 'Tutup',
  loading: 'Memuat…',
  brokenTitle: 'Halaman ini gagal dibuka',
  brokenText: 'Isian Anda tetap ada. Muat ulang halaman ini.',
  reload: 'Muat ulang',
}

/** The frame's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
