import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  waitTitle: 'Belum ada rencana',
  waitText: 'Pengurus belum memulai rencana.',
  title: 'Buat rencana pertama Anda',
  text: 'Jawab beberapa pertanyaan singkat. Semua bisa diubah nanti.',
  begin: 'Mulai',
  trySample: 'Coba dengan contoh',
  noProductsTitle: 'Belum ada produk',
  addWithForm: 'Tambah produk',

  progress: (step: number, count: number) => `${formatCount(step)} dari ${formatCount(count)}`,
  back: 'Kembali',
  skip: 'Lewati',
  next: 'Lanjut',
  finish: 'Buat rencana',

  product: 'Apa yang Anda buat?',
  name: 'Nama produk',
  nameHint: 'Misalnya keripik singkong.',
  unit: 'Dihitung per apa?',
  otherUnit: 'Lainnya',
  otherUnitLabel: 'Nama satuan',
  makers: 'Siapa yang membuat?',
  makersHint: 'Pilih satu atau lebih.',
  noMakers: 'Belum ada produsen di kemitraan ini.',
  stock: 'Berapa stok sekarang?',
  stockHint: 'Hitung yang ada di koperasi.',
  asked: 'Berapa yang diminta tiap minggu?',
  askedHint: 'Perkiraan saja sudah cukup.',
  made: 'Berapa yang bisa dibuat tiap minggu?',
  madeHint: 'Jumlah dari semua pembuat.',
  amount: (unit: string) => `Jumlah (${unit})`,
  amountPlain: 'Jumlah',
  period: 'Mulai kapan, untuk berapa minggu?',

  faults: {
    name: 'Tulis nama produk, paling panjang 80 huruf.',
    unit: 'Pilih atau tulis satuan.',
    makers: 'Pilih paling sedikit satu, atau tekan Lewati.',
  },

  ready: 'Rencana siap. Tidak ada masalah.',
  readyWithProblem: (problem: string) => `Rencana siap. Periksa dulu: ${problem}.`,
  sampleAdded: (problem: string) => `Contoh siap dicoba. Periksa dulu: ${problem}.`,
  sampleReady: 'Contoh siap dicoba.',

  sample: 'Ini data contoh',
  removeSample: 'Hapus contoh',
  sampleRemoved: 'Data contoh dihapus.',
}

/** Words for whoever starts a plan; they load with that. */
export const t = words(id, () => import('./words.en'))
