import { words } from '../../../i18n/words'

export const id = {
  suggested: 'Yang akan dibahas',
  suggestedLead: 'Terisi sendiri dari tindak lanjut, kendala, dan rencana.',
  nothing: 'Belum ada usulan. Anda dapat menulis agenda sendiri.',
  needsSignal: 'Usulan agenda tampil saat ada sinyal.',
  prepare: 'Siapkan agenda',
  start: 'Mulai rapat',
  opening: 'Membuka…',
  cancelled: 'Rapat ini dibatalkan.',
  because: (reason: string) => `Rapat ini dibatalkan: ${reason}`,
  gone: 'Rapat ini tidak ada lagi di jadwal.',
  toList: 'Ke daftar rapat',
}

/** Words of a meeting that nobody has opened, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
