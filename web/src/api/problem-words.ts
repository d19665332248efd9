import type { RefusalFacts } from '@rembuk/core/refusal'
import { formatCount } from '../i18n/format'
import { words } from '../i18n/words'
import type { ApiProblem, ApiProblemCode } from './problem'

type Sentences = Record<ApiProblemCode, (facts: RefusalFacts) => string>

const wait = (
  seconds: number | undefined,
  unit: { second: string; minute: string; soon: string },
): string => {
  if (seconds === undefined) return unit.soon
  return seconds < 90
    ? `${formatCount(Math.max(1, Math.ceil(seconds)))} ${unit.second}`
    : `${formatCount(Math.ceil(seconds / 60))} ${unit.minute}`
}

const inIndonesian = (seconds?: number): string =>
  wait(seconds, { second: 'detik', minute: 'menit', soon: 'sebentar' })
const inEnglish = (seconds?: number): string =>
  wait(seconds, { second: 'seconds', minute: 'minutes', soon: 'a moment' })

const id: Sentences = {
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
    `Terlalu sering mencoba. Tunggu ${inIndonesian(retryAfterSeconds)}, lalu coba lagi.`,
  'too-large': () => 'Isian terlalu besar. Kirim sedikit demi sedikit.',
  'document-full': () => 'Rencana ini sudah penuh. Mulai rencana baru.',
  'malformed-update': () => 'Perubahan tidak terbaca. Muat ulang halaman ini.',
  'foreign-author': () => 'Perubahan ini milik orang lain. Muat ulang halaman ini.',
  'key-reused': () => 'Isian berubah saat dikirim. Kirim sekali lagi.',
  'still-running': () => 'Kiriman Anda masih diproses. Tunggu sebentar, lalu coba lagi.',
  'outdated-client': () => 'Aplikasi ini sudah lama. Muat ulang untuk memperbarui.',
  'too-many-connections': () => 'Terlalu banyak yang membuka. Tutup satu, lalu coba lagi.',
  outage: () => 'Server sedang terganggu. Coba lagi sebentar lagi.',
  bug: () => 'Ada kesalahan di pihak kami. Coba lagi nanti.',
  offline: () => 'Tidak ada sambungan internet. Periksa sinyal, lalu coba lagi.',
}

const en: Sentences = {
  unauthenticated: () => 'You are signed out. Sign in again to go on.',
  'not-found': () => 'This page does not exist or is not yours.',
  forbidden: () => 'You may not do this. Ask your manager.',
  'read-only': () => 'You can look at this, not change it.',
  'bad-input': () => 'Something is not right yet. Check your entries.',
  'code-wrong': ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? 'Wrong code. Check the latest message.'
      : attemptsLeft > 0
        ? `Wrong code. Tries left: ${formatCount(attemptsLeft)}.`
        : 'Wrong code too often. Ask for a new one.',
  'code-expired': () => 'This code has run out. Ask for a new one.',
  'too-many-attempts': () => 'Wrong code too often. Ask for a new one.',
  'too-many-requests': ({ retryAfterSeconds }) =>
    `Too many tries. Wait ${inEnglish(retryAfterSeconds)}, then try again.`,
  'too-large': () => 'This is too large. Send it in smaller parts.',
  'document-full': () => 'This plan is full. Start a new plan.',
  'malformed-update': () => 'The change could not be read. Reload this page.',
  'foreign-author': () => 'This change belongs to someone else. Reload this page.',
  'key-reused': () => 'The form changed while sending. Send it once more.',
  'still-running': () => 'Your entry is being processed. Wait a moment, then try again.',
  'outdated-client': () => 'This app is old. Reload to update it.',
  'too-many-connections': () => 'Open in too many places. Close one, then try again.',
  outage: () => 'The server has trouble. Try again in a moment.',
  bug: () => 'Something went wrong on our side. Try again later.',
  offline: () => 'No internet connection. Check the signal, then try again.',
}

const sentences = words({ id, en })

/** What happened and what to do next, in the language on the screen. */
export const problemWords = ({ code, facts }: Pick<ApiProblem, 'code' | 'facts'>): string =>
  sentences()[code](facts)
