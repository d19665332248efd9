import type { PatternTemplate } from './pattern-template'

export const bagiHasil: PatternTemplate = {
  activity: 'Produsen menjalankan usaha yang dibiayai bersama, dan hasilnya dibagi.',
  support: 'Koperasi menyediakan sebagian modal, alat, atau tempat usaha.',
  scope: {
    procurement: 'all',
    processing: 'producers',
    distribution: 'all',
    transport: 'producers',
    marketing: 'cooperative',
  },
  cooperative: {
    rights: ['Mendapat bagian hasil yang disepakati.'],
    duties: ['Menyediakan modal atau alat tepat waktu.', 'Ikut menanggung rugi sesuai bagiannya.'],
  },
  producer: {
    rights: ['Mendapat bagian hasil yang disepakati.'],
    duties: ['Menjalankan usaha dengan sungguh-sungguh.', 'Mencatat semua hasil dan biaya.'],
  },
}
