import { words } from '../../../i18n/words'

export const id = {
  steps: { obstacle: 'Kendala', fix: 'Perbaikan', check: 'Periksa' },
  cycle: 'Urutan perbaikan',
  now: 'sekarang',
  cause: (text: string) => `Sebab: ${text}`,
  owner: (name: string, day: string) => `Penanggung jawab ${name}, paling lambat ${day}`,
  how: (text: string) => `Perbaikannya: ${text}`,
  howLabel: 'Bagaimana diperbaiki?',
  solved: 'Sudah diperbaiki',
  solvedSaid: 'Perbaikan dicatat.',
  followUp: (name: string, day: string) => `${name}, paling lambat ${day}`,
  late: 'Terlambat',
  done: 'Sudah selesai',
  doneSaid: 'Tindak lanjut selesai.',
  isDone: (day: string) => `Selesai ${day}`,
  drop: 'Gugurkan',
  dropReason: 'Mengapa tidak jadi?',
  reasonFault: 'Tulis alasannya.',
  dropped: (reason: string) => `Digugurkan: ${reason}`,
  droppedSaid: 'Tindak lanjut digugurkan.',
  cancel: 'Batal',
}

/** Words of what an item of the agenda is about, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
