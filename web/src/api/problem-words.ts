import type { RefusalFacts } from '@rembuk/core/refusal'
import { formatCount } from '../i18n/numbers'
import { words } from '../i18n/words'
import type { ApiProblem, ApiProblemCode } from './problem'
import { waitingTime } from './waiting-time'

export type Sentences = Record<ApiProblemCode, (facts: RefusalFacts) => string>

const wait = (seconds?: number): string =>
  waitingTime(seconds, { second: 'detik', minute: 'menit', soon: 'sebentar' })

export const id: Sentences = {
  unauthenticated: () => 'Anda sudah keluar. Masuk lagi untuk melanjutkan.',
  'not-found': () => 'Halaman ini tidak ada atau bukan untuk Anda.',
  forbidden: () => 'Anda tidak berhak melakukan ini. Tanyakan kepada pengurus.',
  'read-only': () => 'Anda hanya dapat melihat, tidak dapat mengubah.',
  'bad-input': () => 'Ada isian yang belum tepat. Periksa lagi.',
  'code-wrong': ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? 'Kode salah. Periksa pesan terakhir.'
      : attemptsLeft > 0
        ? `Kode salah. Sisa ${formatCount(attemptsLeft)} kali mencoba.`
        : 'Kode salah terlalu sering. Minta kode baru.',
  'code-expired': () => 'Kode sudah tidak berlaku. Minta kode baru.',
  'too-many-attempts': () => 'Kode salah terlalu sering. Minta kode baru.',
  'too-many-requests': ({ retryAfterSeconds }) =>
    `Terlalu sering mencoba. Tunggu ${wait(retryAfterSeconds)}, lalu coba lagi.`,
  'too-large': () => 'Isian terlalu besar. Kirim sedikit demi sedikit.',
  'document-full': () => 'Rencana ini sudah penuh. Mulai rencana baru.',
  'malformed-update': () => 'Perubahan tidak terbaca. Muat ulang halaman ini.',
  'foreign-author': () => 'Perubahan ini milik orang lain. Muat ulang halaman ini.',
  'key-reused': () => 'Isian berubah saat dikirim. Kirim sekali lagi.',
  'still-running': () => 'Kiriman Anda masih diproses. Tunggu sebentar, lalu coba lagi.',
  'outdated-client': () => 'Aplikasi ini sudah lama. Muat ulang untuk memperbarui.',
  'too-many-connections': () => 'Terlalu banyak yang membuka. Tutup satu, lalu coba lagi.',
  'not-signer': () => 'Anda bukan penanda tangan. Minta penanda tangan menyetujui.',
  'proposal-changed': () => 'Usulan ini sudah berganti. Muat ulang, lalu baca lagi.',
  'incomplete-draft': () => 'Draf belum lengkap. Lengkapi dulu, lalu ajukan lagi.',
  'nothing-changed': () => 'Belum ada perubahan untuk diajukan.',
  'proposal-ended': () => 'Usulan ini sudah berakhir. Muat ulang halaman ini.',
  'out-of-step': () => 'Catatan sebelumnya sudah berubah. Muat ulang, lalu periksa lagi.',
  outage: () => 'Server sedang terganggu. Coba lagi sebentar lagi.',
  bug: () => 'Ada kesalahan di pihak kami. Coba lagi nanti.',
  offline: () => 'Tidak ada sambungan internet. Periksa sinyal, lalu coba lagi.',
}

const sentences = words(id, () => import('./problem-words.en'))

/** What happened and what to do next, in the language on the screen. */
export const problemWords = ({ code, facts }: Pick<ApiProblem, 'code' | 'facts'>): string =>
  sentences()[code](facts)
