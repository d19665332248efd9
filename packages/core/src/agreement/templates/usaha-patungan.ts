import type { PatternTemplate } from './pattern-template'

export const usahaPatungan: PatternTemplate = {
  activity: 'Para pihak membangun satu usaha baru dengan modal bersama.',
  support: 'Koperasi mendampingi pengelolaan dan pembukuan usaha baru.',
  scope: {
    procurement: 'all',
    processing: 'all',
    distribution: 'all',
    transport: 'all',
    marketing: 'all',
  },
  cooperative: {
    rights: ['Mendapat bagian laba sesuai modalnya.'],
    duties: ['Menyetor modal sesuai kesepakatan.', 'Memberi produsen tempat dalam pengelolaan.'],
  },
  producer: {
    rights: ['Mendapat bagian laba sesuai modalnya.', 'Ikut mengelola usaha.'],
    duties: ['Menyetor modal atau tenaga sesuai kesepakatan.'],
  },
}
