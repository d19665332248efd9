import { words } from '../../../i18n/words'

export const id = {
  editProductTitle: 'Ubah produk',
  removeProduct: 'Hapus produk',
  removed: (name: string) => `${name} dihapus dari rencana.`,
  productName: 'Nama produk',
  productNameError: 'Tulis nama produk, paling panjang 80 huruf.',
  unit: 'Satuan',
  unitHint: 'Misalnya kg, bungkus, atau lembar.',
  unitError: 'Tulis satuan, misalnya kg.',
  makers: 'Siapa yang membuat?',
  makersError: 'Pilih paling sedikit satu produsen.',
  opening: 'Stok awal di koperasi',
  openingHint: 'Hasil hitung sebelum minggu pertama.',
  safety: 'Stok pengaman',
  safetyHint: 'Kami beri tanda bila stok kurang dari ini.',
  openingAt: (name: string) => `Stok awal di ${name}`,
  more: 'Lainnya',
  moreHint: 'Foto, batas stok, satuan hitung, sertifikat',
  photoRemoved: (name: string) => `Foto ${name} dihapus.`,
  photoFailed: 'Foto belum terkirim. Lihat bagian Lainnya.',
}

/** Words of the dialogs for products; they load with those. */
export const t = words(id, () => import('./words.en'))
