import { words } from '../../../i18n/words'

export const id = {
  title: 'Dampak bagi usaha',
  lead: 'Angka dari para pihak sendiri, dengan sumbernya.',
  empty: 'Belum ada angka dampak.',
  add: 'Isi angka dampak',
  addTitle: 'Angka dampak usaha Anda',
  quarter: 'Triwulan',
  turnover: 'Omzet (Rp)',
  jobs: 'Orang yang bekerja',
  costSaved: 'Biaya yang dihemat (Rp)',
  reach: 'Pembeli atau tempat yang dijangkau',
  optional: '(boleh kosong)',
  source: 'Dari mana angka ini?',
  sourceHint: 'Misalnya: buku kas, nota penjualan',
  sourceError: 'Tulis sumber angka ini.',
  numberError: 'Tulis angka bulat, misalnya 1.250.000.',
  someError: 'Isi paling sedikit satu angka.',
  table: 'Angka dampak menurut triwulan',
  party: 'Pihak',
  sourceHead: 'Sumber',
  from: (source: string) => `Sumber: ${source}`,
  total: 'Jumlah semua pihak',
  none: '–',
}

/** The words of the impact figures, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
