import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  kinds: {
    consent: 'Menunggu persetujuan Anda',
    late: 'Terlambat',
    today: 'Untuk hari ini',
    stock: 'Stok akan kurang',
    meeting: 'Rapat berikutnya',
    news: 'Perubahan untuk dilihat',
  },
  all: (count: number) => `Tampilkan semua (${formatCount(count)})`,
  nothing: 'Tidak ada yang mendesak.',
  nothingText: 'Yang perlu Anda kerjakan akan muncul di sini.',
  consent: (number: number) => `Setujui usulan ke-${formatCount(number)}`,
  until: (day: string) => `Paling lambat ${day}`,
  readProposal: 'Baca usulan',
  agreedFirst: (deliveries: number) => `Rencana disepakati: ${formatCount(deliveries)} kiriman Anda`,
  deliveriesChanged: (count: number) => `Perubahan jadwal: ${formatCount(count)} kiriman Anda berubah`,
  deliveriesMoved: (count: number) => `Perubahan jadwal: ${formatCount(count)} kiriman Anda dipindah`,
  othersChanged: (count: number) => `Perubahan rencana: ${formatCount(count)} komitmen Anda berubah`,
  unchanged: 'Rencana baru disepakati. Komitmen Anda tetap.',
  version: (version: number) => `Kesepakatan ke-${formatCount(version)}`,
  seeChanges: 'Lihat perubahan',
  receive: (product: string) => `${product} sedang dikirim kepada Anda`,
  noteReceipt: 'Catat penerimaan',
  receipt: (product: string) => `Penerimaan ${product} sudah dicatat`,
  payment: (product: string) => `Pembayaran ${product} sudah dicatat`,
  checkIt: 'Periksa',
  deliveryOf: (day: string) => `Kiriman ${day}`,
  late: (day: string) => `Komitmen Anda jatuh tempo ${day}`,
  notKept: 'Belum ditepati',
  seePromises: 'Lihat komitmen',
  agreementEnds: (day: string) => `Kesepakatan berakhir ${day}`,
  renewInTime: 'Perbarui sebelum habis masanya',
  agreementEnded: 'Kesepakatan sudah berakhir',
  endedOn: (day: string) => `Berlaku sampai ${day}`,
  renew: 'Perbarui',
  meetingAt: (day: string, time: string, place: string) =>
    `${day}, pukul ${time.replace(':', '.')}${place ? ` · ${place}` : ''}`,
  answerMeeting: 'Jawab: hadir atau berhalangan',
  openMeeting: 'Buka rapat',
  minutes: (number: number) => `Periksa notulen rapat ke-${formatCount(number)}`,
  meetingOn: (title: string, day: string) => `${title}, ${day}`,
  readMinutes: 'Baca notulen',
}

/** The words of the day's cards, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
