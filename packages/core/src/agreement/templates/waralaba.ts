import type { PatternTemplate } from './pattern-template'

export const waralaba: PatternTemplate = {
  activity: 'Produsen memakai nama dan cara usaha milik koperasi.',
  support: 'Koperasi memberi pelatihan, panduan usaha, dan bantuan promosi.',
  scope: {
    procurement: 'all',
    processing: 'producers',
    distribution: 'producers',
    transport: 'producers',
    marketing: 'all',
  },
  cooperative: {
    rights: ['Memeriksa pemakaian nama dan cara usaha.'],
    duties: ['Melatih produsen memakai cara usaha.', 'Mengutamakan bahan dari usaha kecil setempat.'],
  },
  producer: {
    rights: ['Memakai nama dan cara usaha selama kesepakatan berlaku.'],
    duties: ['Menjaga nama baik usaha.', 'Mengikuti panduan mutu dan pelayanan.'],
  },
}
