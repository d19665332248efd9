import { words } from '../../i18n/words'

export const id = {
  title: 'Lainnya',
  profile: 'Profil',
  name: 'Nama Anda',
  nameError: 'Tulis nama Anda dulu.',
  phone: 'Nomor HP',
  saveName: 'Simpan nama',
  nameSaved: 'Nama tersimpan.',
  language: 'Bahasa',
  devices: 'Perangkat',
  devicesLead: 'Perangkat tempat Anda masuk.',
  devicesLoading: 'Memuat perangkat Anda',
  thisDevice: 'Perangkat ini',
  since: (day: string) => `Masuk sejak ${day}`,
  revoke: 'Keluarkan',
  revokeOf: (device: string) => `Keluarkan ${device}`,
  revoked: (device: string) => `${device} sudah dikeluarkan.`,
  revokeTitle: 'Keluarkan perangkat ini?',
  revokeText: (device: string) => `${device} harus masuk lagi dengan kode baru.`,
  cancel: 'Batal',
  signOut: 'Keluar',
  signOutLead: 'Data rencana di perangkat ini akan dihapus.',
  signingOut: 'Keluar…',
  unsentTitle: 'Ada isian belum terkirim',
  unsentText: 'Jika Anda keluar sekarang, isian itu hilang. Sambungkan internet agar terkirim dulu.',
  stay: 'Tetap masuk',
  signOutAnyway: 'Hapus dan keluar',
  retry: 'Coba lagi',
  close: 'Tutup',
}

/** This feature's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
