import type { AgreementTerms } from '../terms'
import type { SideClauses } from './pattern-template'

/** What holds for the cooperative in every pattern. */
export const everyCooperative: SideClauses = {
  rights: ['Menolak barang yang tidak memenuhi mutu, dengan alasan.'],
  duties: [
    'Mengambil atau menerima barang pada hari yang disepakati.',
    'Membayar tepat waktu.',
    'Tidak memiliki atau menguasai usaha produsen.',
  ],
}

/** What holds for a producer in every pattern. */
export const everyProducer: SideClauses = {
  rights: ['Menerima pembayaran tepat waktu.', 'Menyetujui atau menolak perubahan rencana.'],
  duties: ['Mengirim barang sesuai jumlah, mutu, dan hari yang disepakati.'],
}

/** What every agreement begins with, whatever its pattern. */
export const commonTerms: Pick<
  AgreementTerms,
  'term' | 'payment' | 'window' | 'split' | 'disputes' | 'ending'
> = {
  term: { renewal: 'Dibicarakan bersama satu bulan sebelum berakhir.' },
  payment: { days: 7, method: 'Transfer bank' },
  window: { earlyDays: 1, lateDays: 1 },
  split: { rule: 'proportional' },
  disputes: [
    'Membicarakan masalah dalam rapat para pihak.',
    'Meminta bantuan pendamping bila belum selesai.',
    'Membawa masalah ke pengadilan negeri bila tetap belum selesai.',
  ],
  ending:
    'Pihak yang ingin berhenti memberi tahu tertulis 30 hari sebelumnya dan menyelesaikan kewajibannya.',
}
