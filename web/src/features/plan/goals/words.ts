import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

export const id = {
  title: 'Tujuan jangka panjang',
  add: 'Tambah tujuan',
  noneTitle: 'Belum ada tujuan',
  noneText: 'Tulis apa yang ingin dicapai bersama, dan sampai kapan.',
  noneReader: 'Pengurus belum menulis tujuan.',
  tooMany: (count: number) => `Sudah ada ${formatCount(count)} tujuan. Hapus satu dahulu.`,

  edit: (goal: string) => `Ubah tujuan: ${goal}`,
  editTitle: 'Ubah tujuan',
  editShort: 'Ubah',
  remove: 'Hapus tujuan',
  removed: 'Tujuan dihapus.',
  due: (day: string) => `Sampai ${day}`,
  who: (name: string) => `Penanggung jawab: ${name}`,

  text: 'Apa tujuannya?',
  textHint: 'Misalnya: emping masuk tiga toko di kota.',
  textError: 'Tulis tujuannya, paling panjang 280 huruf.',
  dueLabel: 'Sampai bulan apa?',
  dueHint: 'Misalnya Juni 2027. Boleh kosong.',
  dueError: 'Pilih bulan dan tahun.',
  whoLabel: 'Siapa yang menjaga tujuan ini?',
  whoError: 'Tulis satu baris, paling panjang 80 huruf.',
  optional: '(boleh kosong)',
  product: 'Untuk produk apa?',
  noProduct: 'Bukan tentang satu produk',
  removedProduct: 'Produk yang sudah dihapus',
  amount: 'Berapa targetnya?',
  amountIn: (unit: string) => `Berapa targetnya? (${unit})`,
  amountHint: 'Boleh kosong bila tidak berupa angka.',
  zeroError: 'Tulis angka lebih dari 0.',
  unit: 'Satuan target',
  unitHint: 'Misalnya toko, orang, atau persen.',
  unitError: 'Tulis satuan target.',
  per: 'Target dihitung bagaimana?',
  perTotal: 'Jumlah seluruhnya',
  perWeek: 'Setiap minggu',

  target: (amount: string, isWeekly: boolean) =>
    isWeekly ? `Target: ${amount} setiap minggu` : `Target: ${amount}`,
  plannedTotal: (amount: string, day: string) => `Rencana sampai ${day}: ${amount}.`,
  plannedWeek: (amount: string, day: string) => `Minggu terbaik sampai ${day}: ${amount}.`,
  before: 'Rencana sekarang mulai sesudah tujuan ini.',
  missing: (amount: string) => `Kurang ${amount}`,
  reached: 'Tercapai dalam rencana',

  assumptions: 'Anggapan',
  assumptionsHint: 'Hal yang harus benar agar tujuan tercapai.',
  noAssumptions: 'Belum ada anggapan.',
  broken: (count: number) => `${formatCount(count)} anggapan tidak benar lagi. Periksa tujuan ini.`,
  stillTrue: (assumption: string) => `${assumption} · masih benar?`,
  yes: 'Ya',
  no: 'Tidak',
  unsure: 'Belum tahu',
  addAssumption: 'Tambah anggapan',
  assumption: 'Anggapan baru',
  assumptionHint: 'Misalnya: harga melinjo tetap.',
  assumptionError: 'Tulis anggapan, paling panjang 280 huruf.',
  tooManyAssumptions: (count: number) => `Sudah ada ${formatCount(count)} anggapan. Hapus satu dahulu.`,
  removeAssumption: (assumption: string) => `Hapus anggapan: ${assumption}`,
  assumptionRemoved: 'Anggapan dihapus.',
}

/** Words of the long-term goals; they load with their tab. */
export const t = words(id, () => import('./words.en'))
