import { words } from '../../../i18n/words'

export const id = {
  title: 'Alamat e-mail Anda',
  address: 'Alamat e-mail',
  addressHint: 'Contoh: nama@kantor.go.id. Hanya Anda yang melihatnya.',
  addressError: 'Tulis alamat lengkap, seperti nama@kantor.go.id.',
  none: 'Tambahkan agar kabar dan laporan bisa datang lewat e-mail.',
  add: 'Tambah alamat',
  change: 'Ganti',
  remove: 'Hapus',
  sendCode: 'Kirim kode',
  sending: 'Mengirim…',
  codeSent: (address: string) => `Kode 6 angka dikirim ke ${address}.`,
  code: 'Kode 6 angka',
  codeHint: 'Belum ada? Periksa juga folder spam.',
  codeShort: 'Kode terdiri dari 6 angka.',
  confirm: 'Pakai alamat ini',
  checking: 'Memeriksa…',
  otherAddress: 'Ganti alamat',
  resend: 'Kirim ulang kode',
  resendIn: (seconds: string) => `Kirim ulang dalam ${seconds} detik`,
  resent: 'Kode baru sudah dikirim.',
  saved: 'Alamat e-mail tersimpan.',
  removed: 'Alamat e-mail dihapus.',
  removeTitle: 'Hapus alamat e-mail?',
  removeText: (address: string) => `Pesan untuk ${address} nanti datang lewat WhatsApp.`,
  cancel: 'Batal',
  close: 'Tutup',
}

/** The words about the e-mail address, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
