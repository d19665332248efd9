import { words } from '../../i18n/words'

export const id = {
  title: 'Hari ini',
  greeting: (name: string) => `Selamat datang, ${name}.`,
  create: 'Buat kemitraan',
  toFacilitated: 'Lihat kemitraan dampingan',
  add: 'Tambah',
  addPartnership: 'Tambah kemitraan',
  openPlanOf: (name: string) => `Buka rencana ${name}`,
  partnerships: 'Kemitraan Anda',
  loadingToday: 'Memuat yang perlu Anda kerjakan',
  loading: 'Memuat kemitraan Anda',
  emptyTitle: 'Belum ada kemitraan',
  emptyText: 'Buat kemitraan pertama bersama koperasi dan produsen.',
  failedTitle: 'Daftar kemitraan gagal dimuat',
  retry: 'Coba lagi',
  offline: (moment: string) => `Anda sedang luring. Daftar ini per ${moment}.`,
  stale: (moment: string, problem: string) => `${problem} Daftar ini per ${moment}.`,
  you: 'Anda',
  parties: 'Pihak',
  cooperativeAdmin: 'Pengurus koperasi',
  businessAdmin: 'Pimpinan usaha',
  staff: 'Staf koperasi',
  member: 'Anggota usaha',
  facilitator: 'Pendamping',
  guest: 'Tamu',
}

/** This feature's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
