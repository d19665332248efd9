import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: (version: number) => `Perubahan di kesepakatan ke-${formatCount(version)}`,
  noneTitle: 'Belum ada kesepakatan',
  noneText: 'Perubahan tampil di sini setelah rencana disepakati.',
  seen: 'Saya sudah lihat',
  seenSaved: 'Tersimpan. Semua pihak tahu Anda sudah melihat.',
  youSaw: 'Anda sudah melihat perubahan ini.',
  notKept: 'HP ini tidak dapat menyimpan. Kosongkan ruang, lalu coba lagi.',
  changed: (count: number) => `Berubah (${formatCount(count)})`,
  moved: (count: number) => `Dipindah (${formatCount(count)})`,
  added: (count: number) => `Baru (${formatCount(count)})`,
  cancelled: (count: number) => `Dibatalkan (${formatCount(count)})`,
  unchanged: 'Komitmen Anda tetap seperti sebelumnya.',
  unchangedAll: 'Semua komitmen tetap seperti sebelumnya.',
  more: (count: number) => `Tampilkan ${formatCount(count)} lagi`,
  whoTitle: 'Siapa yang sudah melihat',
}

/** The words of changes, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
