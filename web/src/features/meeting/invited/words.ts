import { words } from '../../../i18n/words'

export const id = {
  title: 'Pendamping',
  none: 'Belum ada pendamping yang diundang.',
  invite: 'Undang pendamping',
  close: 'Tutup',
  back: 'Kembali',
  whom: 'Siapa',
  scope: 'Diundang ke',
  onlyThis: 'Rapat ini saja',
  wholeSeries: 'Semua rapat rangkaian ini',
  lead: 'Pendamping membaca seluruh rapat dan notulennya. Keputusan tetap milik para pihak.',
  send: 'Undang',
  sent: 'Undangan disimpan.',
  figures: (names: string) => `${names} hanya melihat ringkasan.`,
  figuresText: 'Beri izin melihat rencana dulu.',
  toSharing: 'Atur izin',
  everybody: 'Semua pendamping sudah diundang.',
  answers: { present: 'Hadir', absent: 'Berhalangan', open: 'Belum menjawab' },
  ofSeries: 'semua rapat rangkaian ini',
  takeBack: 'Batalkan undangan',
  takeBackOf: (name: string) => `Batalkan undangan ${name}`,
  takeBackTitle: (name: string) => `Batalkan undangan ${name}?`,
  takeBackText: 'Rapat ini dan notulennya langsung tidak terlihat lagi baginya.',
  takeBackSeriesText: 'Semua rapat rangkaian ini langsung tidak terlihat lagi baginya.',
  takenBack: 'Undangan dibatalkan.',
  waits: 'Belum terkirim',
}

/** Words of inviting facilitators to meetings, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
