import type { PatternTemplate } from './pattern-template'

export const penyumberluaran: PatternTemplate = {
  activity: 'Koperasi menyerahkan sebagian pekerjaannya kepada produsen.',
  support: 'Koperasi melatih tenaga produsen untuk pekerjaan itu.',
  scope: {
    procurement: 'cooperative',
    processing: 'producers',
    distribution: 'cooperative',
    transport: 'cooperative',
    marketing: 'cooperative',
  },
  cooperative: {
    rights: ['Menerima pekerjaan yang selesai tepat waktu.'],
    duties: ['Menyerahkan bahan dan petunjuk kerja lengkap.', 'Menyerahkan hanya pekerjaan penunjang.'],
  },
  producer: {
    rights: ['Mendapat petunjuk kerja yang jelas.'],
    duties: ['Menyelesaikan pekerjaan tepat waktu.', 'Melindungi tenaga kerjanya.'],
  },
}
