import { words } from '../../../i18n/words'

export const id = {
  close: 'Tutup',
  steps: 'Yang dapat Anda catat',
  story: 'Catatan',
  nothing: 'Belum ada catatan.',
  talk: 'Pembicaraan',
  say: 'Tulis pesan',
  sayFault: 'Tulis pesan satu baris, paling panjang 280 huruf.',
  send: 'Kirim pesan',
  notKept: 'HP ini tidak dapat menyimpan. Kosongkan ruang, lalu coba lagi.',
  saved: 'Tersimpan di HP. Dikirim saat ada sinyal.',
  onDevice: 'Tersimpan di HP',
  taken: 'Terkirim',
  someone: 'Seseorang',
  promisedIn: (number: string) => `Dijanjikan di rapat ${number}`,
  carrier: (name: string) => `Dibawa ${name}.`,
  owner: (name: string) => `Penanggung jawab: ${name}`,
  dropped: (reason: string) => `Dibatalkan: ${reason}`,

  talkAbout: 'Bicarakan catatan ini',
  answerHere: 'Tulis tentang catatan ini',
  sendAnswer: 'Kirim',
  withdrew: 'Menarik keberatan dan menyatakan benar',
  disputes: {
    open: 'Dinyatakan tidak benar. Bicarakan di sini.',
    corrected: 'Sudah diperbaiki, menunggu jawaban.',
    accepted: 'Selesai: perbaikannya dinyatakan benar.',
    withdrawn: 'Selesai: keberatan ditarik.',
  },

  by: (name: string, day: string) => `${name}, ${day}`,
  done: 'Sudah dikerjakan',
  doneAmount: (amount: string) => `Sudah dikerjakan: ${amount}`,
  ready: (amount: string) => `Siap kirim ${amount}`,
  sent: (amount: string) => `Dikirim ${amount}`,
  paid: (rupiah: string) => `Dibayar ${rupiah}`,
  confirmed: 'Menyatakan benar',
  disputed: (reason: string) => `Menyatakan tidak benar: ${reason}`,
  corrected: (text: string) => `Perbaikan: ${text}`,
  noEffect: 'Tidak dihitung: sudah dicatat yang lain.',
  reason: (text: string) => `Alasan: ${text}`,
  photo: 'Foto barang yang diterima',
  accepted: (amount: string) => `diterima ${amount}`,
  rejected: (amount: string) => `ditolak ${amount}`,
  short: (amount: string) => `kurang ${amount}`,
  wasted: (amount: string) => `rusak ${amount}`,
}

/** The words of a promise's story, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
