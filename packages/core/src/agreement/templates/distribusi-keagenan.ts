import type { PatternTemplate } from './pattern-template'

export const distribusiKeagenan: PatternTemplate = {
  activity: 'Koperasi menyalurkan dan menjual barang produsen sebagai agen.',
  support: 'Koperasi membantu promosi dan memberi kabar dari pembeli.',
  scope: {
    procurement: 'producers',
    processing: 'producers',
    distribution: 'cooperative',
    transport: 'cooperative',
    marketing: 'cooperative',
  },
  cooperative: {
    rights: ['Menjual barang produsen di wilayah yang disepakati.'],
    duties: ['Menyalurkan barang dalam keadaan baik.', 'Melaporkan penjualan setiap bulan.'],
  },
  producer: {
    rights: ['Mengetahui jumlah barang yang terjual.'],
    duties: ['Menyediakan barang untuk disalurkan.', 'Mengganti barang yang cacat sejak dibuat.'],
  },
}
