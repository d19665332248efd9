import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Kendala',
  add: 'Catat kendala',
  noneTitle: 'Tidak ada kendala',
  noneText: 'Catat apa yang menghambat, agar dapat diatasi bersama.',
  noneReader: 'Belum ada yang mencatat kendala.',
  close: 'Tutup',
  cancel: 'Batal',

  text: 'Apa kendalanya?',
  textHint: 'Misalnya: mesin pengering rusak.',
  textFault: 'Tulis kendala dalam satu baris, paling panjang 280 huruf.',
  cause: 'Mengapa terjadi?',
  causeFault: 'Tulis sebab dalam satu baris, paling panjang 280 huruf.',
  optional: '(boleh kosong)',
  owner: 'Penanggung jawab',
  dueDay: 'Selesai paling lambat',
  dueDayFault: 'Pilih tanggal, hari ini atau sesudahnya.',
  about: 'Menghambat apa?',
  aboutAll: 'Seluruh kemitraan',
  save: 'Simpan kendala',
  saved: 'Kendala disimpan. Dikirim saat ada sinyal.',
  notKept: 'HP ini tidak dapat menyimpan. Kosongkan ruang, lalu coba lagi.',

  causeOf: (cause: string) => `Sebab: ${cause}`,
  ownedBy: (name: string) => `Penanggung jawab: ${name}`,
  dueOn: (day: string) => `Paling lambat ${day}`,
  endangers: (what: string) => `Menghambat: ${what}`,
  metBy: (name: string, day: string) => `Dicatat ${name}, ${day}`,
  late: 'Terlambat',
  open: 'Belum selesai',
  onDevice: 'Tersimpan di HP',
  someone: 'Seseorang',

  solve: 'Selesai',
  solveOf: (text: string) => `Selesai: ${text}`,
  solveTitle: 'Tandai selesai',
  how: 'Bagaimana diatasi?',
  howFault: 'Tulis dalam satu baris, paling panjang 280 huruf.',
  saveSolved: 'Simpan',
  solvedSaved: 'Kendala ditandai selesai.',
  solvedBy: (name: string, day: string) => `Diselesaikan ${name}, ${day}`,
  solvedHow: (how: string) => `Cara: ${how}`,
  solvedList: (count: number) => `Sudah selesai (${formatCount(count)})`,
}

/** The words of obstacles, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
