import type { PatternTemplate } from './pattern-template'

export const rantaiPasok: PatternTemplate = {
  activity: 'Para pihak mengatur bersama bahan, produksi, pengiriman, dan penjualan.',
  support: 'Koperasi membeli bahan bersama dan melatih produsen menjaga mutu.',
  scope: {
    procurement: 'cooperative',
    processing: 'producers',
    distribution: 'cooperative',
    transport: 'cooperative',
    marketing: 'cooperative',
  },
  cooperative: {
    rights: ['Mengetahui stok dan rencana produksi.'],
    duties: ['Menyusun rencana bersama produsen.', 'Membagikan kabar permintaan sejak awal.'],
  },
  producer: {
    rights: ['Mengetahui permintaan dan stok koperasi.'],
    duties: ['Mencatat produksi dan stok setiap minggu.', 'Memberi kabar segera bila ada kendala.'],
  },
}
