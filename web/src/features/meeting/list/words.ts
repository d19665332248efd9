import { words } from '../../../i18n/words'

export const id = {
  noneTitle: 'Belum ada rapat',
  noneText: 'Jadwalkan rapat rutin. Agendanya terisi sendiri.',
  noneReader: 'Para pihak belum menjadwalkan rapat.',
  add: 'Jadwalkan rapat',
  next: 'Rapat berikutnya',
  running: 'Sedang berlangsung',
  later: 'Sesudahnya',
  series: 'Jadwal rutin',
  open: 'Buka rapat',
  chair: (name: string) => `Dipimpin ${name}`,
  noteTaker: (name: string) => `Notulis ${name}`,
  call: 'Buka tautan rapat',
  present: 'Hadir',
  absent: 'Berhalangan',
  answer: 'Anda datang?',
  answered: (present: string, absent: string, open: string) =>
    [present && `${present} hadir`, absent && `${absent} berhalangan`, open && `${open} belum menjawab`]
      .filter(Boolean)
      .join(' · '),
  who: (names: string) => `Hadir: ${names}.`,
  whoNot: (names: string) => `Berhalangan: ${names}.`,
  answerSaved: 'Jawaban Anda tersimpan.',
  waits: 'Belum terkirim',
  change: 'Ubah',
  changeOf: (what: string) => `Ubah ${what}`,
  cancel: 'Batalkan',
  cancelOf: (what: string) => `Batalkan ${what}`,
  cancelled: 'Dibatalkan',
  because: (reason: string) => `Dibatalkan: ${reason}`,
  moved: 'Dipindah',
  end: 'Hentikan',
  endOf: (what: string) => `Hentikan ${what}`,
  calendar: 'Kalender',
  refusedTitle: 'Tidak dapat disimpan',
  drop: 'Buang',
  about: {
    series: 'Jadwal rapat',
    ended: 'Rangkaian yang dihentikan',
    moved: 'Rapat yang dipindah',
    cancelled: 'Rapat yang dibatalkan',
    answered: 'Jawaban hadir atau berhalangan',
    invited: 'Undangan pendamping',
    uninvited: 'Undangan yang dibatalkan',
    noted: 'Catatan pendamping',
    confirmed: 'Persetujuan notulen',
    objected: 'Keberatan atas notulen',
  },
}

/** Words of the list of meetings, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
