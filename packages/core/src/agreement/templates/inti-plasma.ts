import type { PatternTemplate } from './pattern-template'

export const intiPlasma: PatternTemplate = {
  activity: 'Koperasi sebagai inti membina produsen sebagai plasma dan menampung hasilnya.',
  support: 'Koperasi menyediakan bahan, alat yang diperlukan, dan bimbingan cara membuat.',
  scope: {
    procurement: 'cooperative',
    processing: 'producers',
    distribution: 'cooperative',
    transport: 'cooperative',
    marketing: 'cooperative',
  },
  cooperative: {
    rights: ['Menerima hasil produsen yang memenuhi mutu.'],
    duties: [
      'Menyediakan bahan tepat waktu.',
      'Membimbing produsen menjaga mutu.',
      'Membeli hasil sesuai rencana.',
    ],
  },
  producer: {
    rights: ['Mendapat bahan dan bimbingan dari koperasi.'],
    duties: ['Memakai bahan hanya untuk rencana bersama.', 'Membuat barang sesuai bimbingan dan mutu.'],
  },
}
