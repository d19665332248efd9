import type { Level } from '@rembuk/core/access/level'
import type { NeedStatus, ReasonCode } from '@rembuk/core/condition/need'
import type { Sector } from '@rembuk/core/region/sector'
import type { SupportData } from '@rembuk/core/support/support-data'
import { formatCount } from '../../i18n/numbers'
import { words } from '../../i18n/words'

export const id = {
  loading: 'Memuat keadaan kemitraan',
  failedTitle: 'Keadaan kemitraan gagal dimuat',
  offline: 'Buka sekali saat ada sinyal. Setelah itu bisa tanpa sinyal.',
  stale: (moment: string) => `Belum dapat memuat yang terbaru. Ini keadaan ${moment}.`,
  retry: 'Coba lagi',
  close: 'Tutup',
  cancel: 'Batal',
  save: 'Simpan',
  saved: 'Tersimpan.',
  notKept: 'Perangkat ini tidak dapat menyimpan. Coba lagi saat ada sinyal.',
  unsent: 'Belum terkirim',
  waiting: (count: string) => `Tersimpan di perangkat · ${count} belum terkirim`,
  offlineWaiting: (count: string) => `Luring · ${count} belum terkirim`,
  refused: {
    assisted: 'Server menolak catatan pendampingan ini',
    'followed-up': 'Server menolak catatan hasil ini',
    assessed: 'Server menolak penilaian ini',
    impact: 'Server menolak angka dampak ini',
  } satisfies Record<SupportData['kind'], string>,
  drop: 'Hapus isian',
  unknown: 'Tanpa nama',
  statuses: { help: 'Perlu bantuan', watch: 'Perlu dilihat', fine: 'Baik' } satisfies Record<
    NeedStatus,
    string
  >,
  sectors: {
    food: 'Makanan dan minuman',
    crops: 'Pertanian',
    'livestock-fishery': 'Ternak dan ikan',
    textile: 'Kain dan pakaian',
    craft: 'Kerajinan',
    services: 'Jasa',
    other: 'Lainnya',
  } satisfies Record<Sector, string>,
  reasons: {
    'nothing-agreed': (n) => `${formatCount(n)} minggu tanpa rencana yang disepakati`,
    'consent-waiting': (n) => `Usulan menunggu persetujuan ${formatCount(n)} hari`,
    'plan-untouched': (n) => `Rencana tidak diubah ${formatCount(n)} hari`,
    'deliveries-late': (n) => `${formatCount(n)} kiriman terlambat`,
    'payments-late': (n) => `${formatCount(n)} pembayaran terlambat`,
    'tasks-late': (n) => `${formatCount(n)} pekerjaan terlambat`,
    'otif-low': (n) => `Hanya ${formatCount(n)}% kiriman tepat waktu dan lengkap`,
    'problems-ahead': (n) => `${formatCount(n)} masalah rencana dalam 4 minggu`,
    'obstacles-overdue': (n) => `${formatCount(n)} kendala lewat batas waktu`,
    'meetings-missed': (n) => `${formatCount(n)} minggu tanpa rapat`,
    'follow-ups-overdue': (n) => `${formatCount(n)} tindak lanjut lewat batas waktu`,
    quiet: (n) => `${formatCount(n)} minggu tanpa kegiatan`,
  } satisfies Record<ReasonCode, (figure: number) => string>,
  levels: {
    aggregates: 'Ringkasan saja',
    plan: 'Rencana tanpa harga',
    everything: 'Semua, termasuk harga',
  } satisfies Record<Level, string>,
  noReasons: 'Tidak ada yang mendesak.',
  producers: (count: number) => `${formatCount(count)} produsen`,
  quarter: (number: string, year: string) => `Triwulan ${number} ${year}`,
  ago: {
    today: 'hari ini',
    yesterday: 'kemarin',
    days: (days: number) => `${formatCount(days)} hari lalu`,
    weeks: (weeks: number) => `${formatCount(weeks)} minggu lalu`,
  },
}

/** What all pages about the condition of partnerships say, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
