import type { PatternTemplate } from './pattern-template'

export const kerjaSamaOperasional: PatternTemplate = {
  activity: 'Para pihak menjalankan satu usaha bersama sampai pekerjaan selesai.',
  support: 'Koperasi menyediakan alat dan pendampingan selama pekerjaan berjalan.',
  scope: {
    procurement: 'all',
    processing: 'producers',
    distribution: 'cooperative',
    transport: 'all',
    marketing: 'all',
  },
  cooperative: {
    rights: ['Ikut memutuskan jalannya pekerjaan.'],
    duties: ['Menyediakan alat dan tenaga bagiannya.', 'Membuka catatan biaya bersama.'],
  },
  producer: {
    rights: ['Ikut memutuskan jalannya pekerjaan.'],
    duties: ['Menyediakan alat dan tenaga bagiannya.', 'Merawat alat yang dipakai bersama.'],
  },
}
