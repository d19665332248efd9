import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Keadaan kemitraan',
  back: 'Semua kemitraan dampingan',
  parts: 'Bagian halaman ini',
  tabs: {
    keadaan: 'Keadaan',
    nilai: 'Nilai',
    penilaian: 'Penilaian Anda',
    pendampingan: 'Pendampingan',
    dampak: 'Dampak',
  },
  asOf: (moment: string) => `Keadaan per ${moment}`,
  score: (score: number) => `Kebutuhan bantuan: ${formatCount(score)} dari 100`,
  scoreFormula: 'Jumlah poin semua alasan di bawah. Mulai 50 perlu bantuan, mulai 20 perlu dilihat.',
  reasons: 'Alasan',
  reasonHint: 'Buka alasan untuk melihat bukti dan rumusnya.',
  points: (points: number) => `+${formatCount(points)} poin`,
  formula: (from: string, base: string, per: string, most: string) =>
    `Rumus: mulai ${from} ada ${base} poin. Tiap tambahan satu ${per} poin, paling banyak ${most}.`,
  otifFormula: (goal: string, base: string, per: string, most: string) =>
    `Rumus: di bawah ${goal}% ada ${base} poin. Tiap persen di bawahnya ${per} poin, paling banyak ${most}.`,
  evidence: {
    never: 'Belum ada rencana yang disepakati.',
    since: (day: string) => `Menunggu sejak ${day}.`,
    edited: (day: string) => `Terakhir diubah ${day}.`,
    ofOpen: (count: number) => `Dari ${formatCount(count)} komitmen yang belum selesai.`,
    rate: (met: number, of: number) =>
      `${formatCount(met)} dari ${formatCount(of)} kiriman dalam 12 minggu terakhir.`,
    ofObstacles: (count: number) => `Dari ${formatCount(count)} kendala yang terbuka.`,
    ofFollowUps: (count: number) => `Dari ${formatCount(count)} tindak lanjut yang terbuka.`,
    met: (day: string) => `Rapat terakhir ${day}.`,
    neverMet: 'Belum pernah rapat.',
    active: (day: string) => `Kegiatan terakhir ${day}.`,
    ahead: 'Stok, bahan atau kapasitas menurut rencana sekarang.',
  },
  open: {
    rencana: 'Buka rencana',
    kesepakatan: 'Buka kesepakatan',
    komitmen: 'Buka komitmen',
    rapat: 'Buka rapat',
  },
  figures: 'Angka 12 minggu terakhir',
  deliveries: 'Kiriman tepat waktu dan lengkap',
  pickUps: 'Pengambilan tepat waktu dan lengkap',
  payments: 'Pembayaran tepat waktu dan lengkap',
  receipts: 'Penerimaan tanpa penolakan',
  rate: (met: number, of: number, percent: number) =>
    `${formatCount(met)} dari ${formatCount(of)} (${formatCount(percent)}%)`,
  none: 'Belum ada',
  agreed: (version: number, day: string) => `Kesepakatan ke-${formatCount(version)}, ${day}`,
  notAgreed: 'Belum ada kesepakatan',
  meetings: 'Rapat',
  lastMeeting: (day: string) => `terakhir ${day}`,
  nextMeeting: (day: string) => `berikutnya ${day}`,
  agreement: 'Kesepakatan',
  obstacles: 'Kendala terbuka',
  links: 'Lihat lebih dalam',
  onlySummary: 'Para pihak hanya membagikan ringkasan. Isi rencana tidak terlihat.',
}

/** The words of one partnership's page, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
