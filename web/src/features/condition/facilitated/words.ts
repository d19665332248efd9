import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Pendamping',
  lead: 'Yang paling perlu bantuan ada di atas.',
  notFacilitator: 'Anda belum terdaftar sebagai pendamping',
  notFacilitatorText: 'Minta dinas Anda mendaftarkan nomor HP ini.',
  statuses: 'Keadaan',
  all: 'Semua',
  counted: (text: string, count: number) => `${text} (${formatCount(count)})`,
  filters: 'Saring',
  sector: 'Bidang usaha',
  everySector: 'Semua bidang',
  programme: 'Program',
  everyProgramme: 'Semua program',
  regions: 'Wilayah',
  everyRegion: 'Semua wilayah saya',
  regionLine: (shown: number, all: number) => `${formatCount(shown)} dari ${formatCount(all)} terlihat`,
  needHelp: (count: number) => `${formatCount(count)} perlu bantuan`,
  hidden: (count: number) =>
    `${formatCount(count)} kemitraan belum memberi izin. Hanya jumlahnya yang terlihat.`,
  list: 'Kemitraan',
  empty: 'Tidak ada kemitraan di sini',
  emptyText: 'Ubah saringan, atau minta izin kepada para pihak.',
  more: 'Muat lagi',
  active: (ago: string) => `Terakhir ada kegiatan ${ago}`,
  until: (level: string, day: string) => `Terlihat: ${level.toLocaleLowerCase('id')}, sampai ${day}`,
  through: (programme: string) => `Lewat program ${programme}`,
  open: (name: string) => `Lihat keadaan ${name}`,
}

/** The words of the list of partnerships, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
