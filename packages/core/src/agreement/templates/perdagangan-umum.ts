import type { PatternTemplate } from './pattern-template'

export const perdaganganUmum: PatternTemplate = {
  activity: 'Produsen memasok barang yang diperlukan koperasi untuk dijual.',
  support: 'Koperasi memberi kabar pasar dan membantu kemasan.',
  scope: {
    procurement: 'producers',
    processing: 'producers',
    distribution: 'cooperative',
    transport: 'producers',
    marketing: 'cooperative',
  },
  cooperative: {
    rights: ['Menerima barang sesuai jumlah dan mutu.'],
    duties: ['Membeli jumlah yang sudah direncanakan.', 'Memberi kabar bila permintaan berubah.'],
  },
  producer: {
    rights: ['Menjual barang lain kepada pembeli lain.'],
    duties: ['Memasok barang sesuai rencana.', 'Memberi kabar bila jumlah tidak cukup.'],
  },
}
