import { words } from '../../i18n/words'

export const id = {
  title: 'Periksa kesepakatan',
  lead: 'Pastikan sebuah kesepakatan benar dan tidak diubah.',
  code: 'Kode periksa',
  codeHint: 'Tertulis di dekat kode QR, misalnya ABCD-EFGH-JKLM-NPQR.',
  codeError: 'Kode terdiri dari 16 huruf dan angka. Periksa lagi.',
  check: 'Periksa',
  checking: 'Memeriksa…',
  unknownTitle: 'Kode tidak dikenal',
  unknownText: 'Cocokkan lagi setiap huruf dengan yang tertulis.',
  failedTitle: 'Belum dapat diperiksa',
  retry: 'Coba lagi',
  valid: 'Sah',
  validText: 'Kesepakatan ini ada dan tidak diubah sejak disetujui.',
  altered: 'Tidak sah',
  alteredText: 'Catatan kesepakatan ini sudah diubah. Jangan dijadikan pegangan.',
  version: (version: string) => `Kesepakatan ${version}`,
  current: 'Ini kesepakatan yang terbaru.',
  outdated: 'Sudah ada kesepakatan yang lebih baru.',
  partnership: 'Kemitraan',
  agreedAt: 'Disepakati',
  signed: 'Yang menandatangani',
  signedAt: (name: string, at: string) => `${name}, ${at}`,
  told: (name: string) => `${name}, diberi tahu (perubahan kecil)`,
  hash: 'Sidik isi (SHA-256)',
  hashHint: 'Cocokkan dengan yang tercetak. Bila sama, isinya sama.',
  noContents: 'Isi kesepakatan tidak ditampilkan di sini.',
  signature: 'Ditandatangani dengan tanda tangan elektronik tidak tersertifikasi.',
}

/** This feature's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
