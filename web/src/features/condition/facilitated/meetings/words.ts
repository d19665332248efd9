import { formatCount } from '../../../../i18n/numbers'
import { words } from '../../../../i18n/words'

export const id = {
  title: 'Rapat Anda',
  when: (day: string, time: string, zone: string) => `${day}, pukul ${time} ${zone}`.trim(),
  answers: { present: 'Anda hadir', absent: 'Anda berhalangan', open: 'Belum Anda jawab' },
  open: (title: string, partnership: string) => `Buka ${title}, ${partnership}`,
  all: (count: number) => `Tampilkan semua (${formatCount(count)})`,
  none: 'Belum ada undangan rapat.',
  attended: (count: number) => `Hadir di ${formatCount(count)} rapat`,
  attendedHint: 'Dihitung dari daftar hadir dalam notulen yang sudah ditutup.',
  minutes: (number: number) => `Notulen ${formatCount(number)}`,
  closedToYou: 'Undangannya sudah berakhir.',
  newest: (count: number) => `Yang tampil ${formatCount(count)} terbaru.`,
}

/** Words of a facilitator's meetings, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
