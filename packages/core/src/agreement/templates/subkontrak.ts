import type { PatternTemplate } from './pattern-template'

export const subkontrak: PatternTemplate = {
  activity: 'Produsen mengerjakan barang atau bagian barang yang dipesan koperasi.',
  support: 'Koperasi memberi contoh barang, cara kerja, dan bantuan teknis.',
  scope: {
    procurement: 'all',
    processing: 'producers',
    distribution: 'cooperative',
    transport: 'producers',
    marketing: 'cooperative',
  },
  cooperative: {
    rights: ['Memeriksa barang sebelum menerimanya.'],
    duties: ['Memberi contoh dan ukuran yang jelas sejak awal.', 'Menerima barang yang sesuai pesanan.'],
  },
  producer: {
    rights: ['Mendapat contoh dan ukuran yang jelas.'],
    duties: ['Mengerjakan pesanan sesuai contoh dan ukuran.', 'Menjaga rahasia contoh dan cara kerja.'],
  },
}
