import { type TableLanguage, tableLanguages } from '../table/words'
import type { RecordKind } from './record-entry'

/** Columns of the tables with one thing in each row; `received` follows from elsewhere and is never read. */
const columnsOf = {
  deliveries: ['day', 'product', 'from', 'to', 'quantity', 'unit', 'carrier', 'note', 'ready', 'received'],
  products: ['product', 'place', 'unit', 'opening', 'safety', 'ceiling', 'step'],
  units: ['product', 'name', 'size'],
  recipes: ['product', 'material', 'quantity', 'per', 'yield'],
  materials: ['material', 'unit', 'buyer', 'opening', 'lead', 'lots'],
  supplies: ['material', 'week', 'arrival', 'counted'],
} as const satisfies Record<RecordKind, readonly string[]>

export type RecordColumn = (typeof columnsOf)[RecordKind][number]

/** The columns of a kind, in the order in which they are written. */
export const recordColumns: Readonly<Record<RecordKind, readonly RecordColumn[]>> = columnsOf

/** Columns without which a row's head is no head of that kind: all of `all`, and one of `one`. */
export const headOf: Readonly<
  Record<RecordKind, { all: readonly RecordColumn[]; one: readonly RecordColumn[] }>
> = {
  deliveries: { all: ['day', 'product'], one: ['quantity', 'carrier', 'note', 'ready'] },
  units: { all: ['product', 'name', 'size'], one: ['size'] },
  recipes: { all: ['product', 'material', 'quantity'], one: ['quantity'] },
  materials: { all: ['material'], one: ['buyer', 'opening', 'lead', 'lots'] },
  supplies: { all: ['material', 'week'], one: ['arrival', 'counted'] },
  products: { all: ['product'], one: ['opening', 'safety', 'ceiling', 'step'] },
}

interface RecordWords {
  titles: Readonly<Record<RecordKind, string>>
  columns: Readonly<{ [Kind in RecordKind]: Readonly<Partial<Record<RecordColumn, string>>> }>
  /** The cooperative's store among the places. */
  store: string
  yes: string
  no: string
}

/** The words of written tables. */
export const recordWords: Readonly<Record<TableLanguage, RecordWords>> = {
  id: {
    titles: {
      deliveries: 'Pengiriman',
      products: 'Produk',
      units: 'Satuan hitung',
      recipes: 'Resep',
      materials: 'Bahan',
      supplies: 'Barang datang',
    },
    columns: {
      deliveries: {
        day: 'Tanggal',
        product: 'Produk',
        from: 'Dari',
        to: 'Ke',
        quantity: 'Jumlah',
        unit: 'Satuan',
        carrier: 'Pembawa',
        note: 'Catatan',
        ready: 'Siap kirim',
        received: 'Diterima',
      },
      products: {
        product: 'Produk',
        place: 'Tempat',
        unit: 'Satuan',
        opening: 'Stok awal',
        safety: 'Stok pengaman',
        ceiling: 'Batas atas stok',
        step: 'Kelipatan',
      },
      units: { product: 'Produk', name: 'Satuan hitung', size: 'Isi' },
      recipes: {
        product: 'Produk',
        material: 'Bahan',
        quantity: 'Jumlah bahan',
        per: 'Untuk',
        yield: 'Hasil (%)',
      },
      materials: {
        material: 'Bahan',
        unit: 'Satuan',
        buyer: 'Pembeli',
        opening: 'Stok awal',
        lead: 'Lama datang',
        lots: 'Cara pesan',
      },
      supplies: { material: 'Bahan', week: 'Minggu', arrival: 'Barang datang', counted: 'Stok dihitung' },
    },
    store: 'Gudang koperasi',
    yes: 'ya',
    no: 'tidak',
  },
  en: {
    titles: {
      deliveries: 'Deliveries',
      products: 'Products',
      units: 'Counting units',
      recipes: 'Recipes',
      materials: 'Materials',
      supplies: 'Arrivals',
    },
    columns: {
      deliveries: {
        day: 'Date',
        product: 'Product',
        from: 'From',
        to: 'To',
        quantity: 'Quantity',
        unit: 'Unit',
        carrier: 'Carrier',
        note: 'Note',
        ready: 'Ready to send',
        received: 'Received',
      },
      products: {
        product: 'Product',
        place: 'Place',
        unit: 'Unit',
        opening: 'Opening stock',
        safety: 'Safety stock',
        ceiling: 'Stock ceiling',
        step: 'Step',
      },
      units: { product: 'Product', name: 'Counting unit', size: 'Holds' },
      recipes: {
        product: 'Product',
        material: 'Material',
        quantity: 'Quantity',
        per: 'For',
        yield: 'Yield (%)',
      },
      materials: {
        material: 'Material',
        unit: 'Unit',
        buyer: 'Buyer',
        opening: 'Opening stock',
        lead: 'Lead time',
        lots: 'Ordered',
      },
      supplies: { material: 'Material', week: 'Week', arrival: 'Arrivals', counted: 'Counted stock' },
    },
    store: 'Cooperative store',
    yes: 'yes',
    no: 'no',
  },
}

const otherWords: Readonly<Partial<Record<RecordColumn, readonly string[]>>> = {
  day: ['tgl', 'tanggal kirim', 'delivery date'],
  product: ['nama produk', 'nama barang', 'barang', 'item'],
  from: ['pengirim', 'asal', 'produsen', 'sender', 'producer'],
  to: ['tujuan', 'gerai', 'penerima', 'destination', 'outlet'],
  quantity: ['jumlah', 'banyaknya', 'qty'],
  unit: ['sat', 'uom'],
  carrier: ['kurir', 'sopir', 'driver'],
  note: ['keterangan', 'notes', 'remark'],
  ready: ['siap', 'ready'],
  place: ['lokasi', 'location'],
  opening: ['stok', 'stock'],
  safety: ['stok minimum', 'minimum stock'],
  ceiling: ['batas atas', 'stok maksimum', 'maximum stock'],
  material: ['bahan baku', 'nama bahan'],
  week: ['senin', 'mulai minggu', 'monday'],
  buyer: ['dibeli oleh', 'bought by'],
  name: ['kemasan', 'pack'],
  yield: ['hasil', 'yield'],
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '')

/** The column of a table of this kind that a head names. */
export const recordColumnNamed = (kind: RecordKind, head: string): RecordColumn | undefined => {
  const written = plain(head)
  return recordColumns[kind].find((column) =>
    [
      ...tableLanguages.map((language) => recordWords[language].columns[kind][column] ?? ''),
      ...(otherWords[column] ?? []),
    ].some((word) => plain(word) === written),
  )
}

const yesWords = ['ya', 'yes', 'y', 'sudah', 'siap', 'benar', 'true', 'ready', 'v', '✓', '✔', '1']
const noWords = ['tidak', 'no', 't', 'n', 'belum', 'salah', 'false', 'not ready', '0']

/** Yes or no as people write it; undefined for anything else. */
export const yesOrNo = (text: string): boolean | undefined => {
  if (yesWords.includes(plain(text))) return true
  return noWords.includes(plain(text)) ? false : undefined
}
