import { words } from '../../../i18n/words'

export const id = {
  noneTitle: 'Belum ada keputusan',
  noneText: 'Keputusan dan tindak lanjut rapat terkumpul di sini.',
  open: 'Tindak lanjut yang belum selesai',
  openLead: 'Tampil paling atas di agenda rapat berikutnya.',
  noneOpen: 'Semua tindak lanjut sudah selesai.',
  settled: 'Tindak lanjut yang sudah selesai',
  decisions: 'Yang diputuskan',
  noDecisions: 'Belum ada keputusan yang dicatat.',
  loading: 'Memuat keputusan…',
  needsSignal: 'Keputusan tampil saat ada sinyal.',
  more: 'Tampilkan yang lebih lama',
  facts: (who: string, day: string) => `${who} · paling lambat ${day}`,
  doneOn: (day: string) => `selesai ${day}`,
  because: (reason: string) => `Alasan: ${reason}`,
  from: (number: string, day: string) => `Notulen ${number}, ${day}`,
  fromOpen: (number: string) => `Rapat ${number}`,
}

/** Words of what was decided and promised, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
