import { words } from '../../i18n/words'

export const id = {
  title: 'Kesepakatan',
  loading: 'Memuat kesepakatan…',
  failedTitle: 'Kesepakatan belum dapat dibuka',
  offlineFirst: 'Buka sekali saat ada sinyal. Setelah itu bisa tanpa sinyal.',
  stale: 'Keadaan terbaru belum dapat dimuat.',
  retry: 'Coba lagi',
  standing: 'Keadaan kesepakatan',
  chips: {
    draft: 'Draf',
    proposed: 'Diajukan',
    waiting: (count: string, of: string) => `Menunggu ${count} dari ${of}`,
    agreed: 'Disepakati',
    refused: 'Ditolak',
    expired: 'Kedaluwarsa',
    withdrawn: 'Ditarik',
    superseded: 'Diganti',
  },
  nothingAgreed: 'Belum ada yang disepakati.',
  proposedBy: (number: string, name: string, day: string) => `Usulan ${number}, diajukan ${name}, ${day}.`,
  awaited: (names: string) => `Menunggu persetujuan: ${names}.`,
  answerBefore: (day: string) => `Berlaku sampai ${day}.`,
  refusedBy: (number: string, name: string) => `Usulan ${number} ditolak ${name}.`,
  reason: (text: string) => `Alasan: ${text}`,
  expired: 'Usulan terakhir lewat waktu. Ajukan lagi bila masih perlu.',
  agreedOn: (version: string, day: string) => `Kesepakatan ${version} berlaku sejak ${day}.`,
  holds: (term: string) => `Masa berlaku: ${term}.`,
  renewed: (term: string) => `Pembaruan: ${term}`,
  seen: (version: string) => `Siapa yang sudah melihat Kesepakatan ${version}`,
  openProposal: (number: string) => `Buka Usulan ${number}`,
  openAgreed: (version: string) => `Baca Kesepakatan ${version}`,
  formerParty: 'Pihak yang sudah keluar',
  withoutContents: 'Isi kesepakatan hanya untuk para pihak. Anda melihat keadaannya saja.',
  history: 'Riwayat',
  historyEmpty: 'Usulan dan kesepakatan akan tercatat di sini.',
  proposal: (number: string) => `Usulan ${number}`,
  agreed: (version: string) => `Kesepakatan ${version}`,
}

/** The words that all of the agreement's pages share, in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
