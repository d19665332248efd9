import type { EntryLine } from '../plan-entry'

/** The languages in which tables are written; all of them are read. */
export const tableLanguages = ['id', 'en'] as const
export type TableLanguage = (typeof tableLanguages)[number]

/** Columns beside the weeks. */
export const tableColumns = ['product', 'line', 'producer', 'day', 'unit'] as const
export type TableColumn = (typeof tableColumns)[number]

export interface TableWords {
  columns: Readonly<Record<TableColumn, string>>
  lines: Readonly<Record<EntryLine, string>>
  /** From Monday on. */
  weekdays: readonly string[]
  /** The letter before the number of a week. */
  week: string
  months: readonly string[]
}

/** The words of a written table. */
export const tableWords: Readonly<Record<TableLanguage, TableWords>> = {
  id: {
    columns: { product: 'Produk', line: 'Baris', producer: 'Produsen', day: 'Hari', unit: 'Satuan' },
    lines: {
      demand: 'Permintaan',
      orders: 'Pesanan pasti',
      receipts: 'Masuk lain',
      issues: 'Keluar lain',
      count: 'Stok dihitung',
      production: 'Produksi',
      'producer-count': 'Stok dihitung produsen',
      delivery: 'Kirim',
      'outlet-demand': 'Permintaan gerai',
      'outlet-count': 'Stok dihitung gerai',
      'outlet-delivery': 'Kirim ke gerai',
    },
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    week: 'M',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  },
  en: {
    columns: { product: 'Product', line: 'Line', producer: 'Producer', day: 'Day', unit: 'Unit' },
    lines: {
      demand: 'Demand',
      orders: 'Firm orders',
      receipts: 'Other receipts',
      issues: 'Other issues',
      count: 'Counted stock',
      production: 'Production',
      'producer-count': 'Counted stock at producer',
      delivery: 'Delivery',
      'outlet-demand': 'Demand at outlet',
      'outlet-count': 'Counted stock at outlet',
      'outlet-delivery': 'Delivery to outlet',
    },
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    week: 'W',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
}

const otherColumnWords: Readonly<Record<TableColumn, readonly string[]>> = {
  product: ['nama produk', 'nama barang', 'barang', 'nama', 'item', 'komoditas'],
  line: ['jenis', 'keterangan', 'uraian', 'type'],
  producer: ['pemasok', 'pembuat', 'umkm', 'supplier', 'maker'],
  day: ['hari kirim'],
  unit: ['sat', 'uom'],
}

const otherLineWords: Readonly<Partial<Record<EntryLine, readonly string[]>>> = {
  demand: ['kebutuhan', 'butuh', 'forecast', 'perkiraan permintaan'],
  orders: ['pesanan', 'order', 'orders'],
  receipts: ['penerimaan lain'],
  issues: ['pengeluaran lain'],
  count: ['opname', 'stok opname', 'hitung stok'],
  production: ['buat', 'bikin'],
  delivery: ['pengiriman', 'kiriman', 'deliveries'],
}

/** Lines that follow from others; a table may hold them and they enter nothing. */
const computedLines = [
  'perkiraan stok',
  'stok di produsen',
  'siap dijanjikan',
  'projected stock',
  'stock at producers',
  'can be promised',
]

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '')

const byWord = <T extends string>(
  keys: readonly T[],
  written: (words: TableWords) => Readonly<Record<T, string>>,
  others: Readonly<Partial<Record<T, readonly string[]>>>,
): ReadonlyMap<string, T> =>
  new Map(
    keys.flatMap((key) =>
      [...Object.values(tableWords).map((words) => written(words)[key]), ...(others[key] ?? [])].map(
        (word) => [plain(word), key] as const,
      ),
    ),
  )

const columns = byWord(tableColumns, (words) => words.columns, otherColumnWords)
const lines = byWord(Object.keys(tableWords.id.lines) as EntryLine[], (words) => words.lines, otherLineWords)

/** The column that a head names. */
export const columnNamed = (head: string): TableColumn | undefined => columns.get(plain(head))

/** The line that a cell names; `computed` for one that nobody fills in. */
export const lineNamed = (text: string): EntryLine | 'computed' | undefined =>
  computedLines.includes(plain(text)) ? 'computed' : lines.get(plain(text))
