import { words } from '../../i18n/words'

export const id = {
  title: 'Masuk',
  tagline: 'Rencana bersama, dari bengkel sampai koperasi.',
  promise: 'Rembuk produksi dan pengiriman bersama mitra Anda, langsung dari HP.',
  phone: 'Nomor HP',
  phoneHint: 'Contoh: 0812 3456 7890',
  phoneError: 'Tulis nomor HP seperti 0812 3456 7890.',
  channel: 'Kirim kode lewat',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  sendCode: 'Kirim kode',
  sending: 'Mengirim…',
  codeTitle: 'Masukkan kode',
  codeSent: (phone: string, channel: string) => `Kode 6 angka dikirim ke ${phone} lewat ${channel}.`,
  code: 'Kode 6 angka',
  codeShort: 'Kode terdiri dari 6 angka.',
  enter: 'Masuk',
  checking: 'Memeriksa…',
  resend: 'Kirim ulang kode',
  resendIn: (seconds: string) => `Kirim ulang dalam ${seconds} detik`,
  resent: 'Kode baru sudah dikirim.',
  changeNumber: 'Ganti nomor',
  nameTitle: 'Siapa nama Anda?',
  nameLead: 'Mitra Anda melihat nama ini di rencana.',
  name: 'Nama Anda',
  nameHint: 'Contoh: Bu Sari',
  nameError: 'Tulis nama Anda dulu.',
  saveName: 'Lanjutkan',
  othersTitle: 'Ada isian orang lain',
  othersText:
    'Isian orang sebelum Anda belum terkirim dari perangkat ini. Jika dilanjutkan, isian itu hilang.',
  othersKeep: 'Batal masuk',
  othersWipe: 'Hapus dan lanjutkan',
  close: 'Tutup',
}

/** This feature's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
