import { words } from '../../../i18n/words'

export const id = {
  title: 'Agenda',
  lead: 'Terisi dari tindak lanjut, kendala, dan perubahan terakhir.',
  followUp: (text: string, who: string, day: string) => `Tindak lanjut: ${text} (${who}, ${day})`,
  obstacle: (text: string) => `Kendala baru: ${text}`,
  fix: (text: string) => `Perbaikan kendala: ${text}`,
  check: (text: string) => `Periksa hasil perbaikan: ${text}`,
  late: (what: string, day: string) => `Terlambat: ${what} (${day})`,
  lateOne: (day: string) => `Komitmen terlambat (${day})`,
  lateOthers: (count: string) => `${count} komitmen lain yang terlambat`,
  version: (version: string) => `Perubahan rencana di Kesepakatan ${version}`,
  proposal: (number: string) => `Usulan ${number} yang menunggu persetujuan`,
  receipts: (count: string) => `${count} penerimaan barang sejak rapat lalu`,
  receiptsWithRejects: (count: string, rejects: string) =>
    `${count} penerimaan barang sejak rapat lalu, ${rejects} ada yang ditolak`,
  minutes: (count: string) => `${count} menit`,
  total: (count: string, planned: string) => `${count} menit dari ${planned} menit`,
  totalOver: (count: string, planned: string) => `${count} menit, rapatnya ${planned} menit`,
  general: 'Pembahasan umum',
  empty: 'Belum ada agenda. Tulis yang perlu dibahas.',
  add: 'Tambah',
  addLabel: 'Bahas apa lagi?',
  refill: 'Ambil usulan terbaru',
  refilled: (count: string) => `${count} agenda ditambahkan.`,
  nothingNew: 'Tidak ada usulan baru.',
  move: (title: string) => `Pindahkan ${title}: panah atas atau bawah`,
  up: (title: string) => `Naikkan ${title}`,
  down: (title: string) => `Turunkan ${title}`,
  remove: (title: string) => `Hapus ${title}`,
  moved: (title: string, place: string) => `${title} sekarang nomor ${place}.`,
  removed: (title: string) => `${title} dihapus dari agenda.`,
  minutesOf: (title: string) => `Menit untuk ${title}`,
}

/** Words of the agenda, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
