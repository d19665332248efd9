import type { Reason, ReasonCode } from '@rembuk/core/condition/need'

/** Why a partnership needs help, in the words of the screen. */
const phrases: Record<ReasonCode, (figure: number) => string> = {
  'nothing-agreed': (n) => `${n} minggu tanpa rencana yang disepakati`,
  'consent-waiting': (n) => `usulan menunggu persetujuan ${n} hari`,
  'plan-untouched': (n) => `rencana tidak diubah ${n} hari`,
  'deliveries-late': (n) => `${n} kiriman terlambat`,
  'payments-late': (n) => `${n} pembayaran terlambat`,
  'tasks-late': (n) => `${n} pekerjaan terlambat`,
  'otif-low': (n) => `hanya ${n}% kiriman tepat waktu dan lengkap`,
  'problems-ahead': (n) => `${n} masalah rencana dalam 4 minggu`,
  'obstacles-overdue': (n) => `${n} kendala lewat batas waktu`,
  'meetings-missed': (n) => `${n} minggu tanpa rapat`,
  'follow-ups-overdue': (n) => `${n} tindak lanjut lewat batas waktu`,
  quiet: (n) => `${n} minggu tanpa kegiatan`,
}

/** One reason with its figure, as a part of a sentence. */
export const reasonText = ({ code, figure }: Pick<Reason, 'code' | 'figure'>): string => phrases[code](figure)
