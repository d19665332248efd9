import { formatCount } from '../../../i18n/numbers'
import { words } from '../../../i18n/words'

const recordChanges = (changed: string, added: string) => (changes: number, additions: number) =>
  additions === 0
    ? `${formatCount(changes)} ${changed}.`
    : `${formatCount(changes)} ${changed}, ${formatCount(additions)} ${added}.`

export const id = {
  menuTitle: 'Lainnya untuk rencana',
  paste: 'Tempel teks WhatsApp',
  import: 'Impor berkas (.xlsx, .csv)',
  exportSheet: 'Ekspor Excel',
  exportCsv: 'Ekspor CSV',
  exportTable: 'Ekspor tabel lain (CSV)',
  exportTableHint: 'Excel memuat semua tabel sekaligus, CSV satu tabel.',
  print: 'Cetak',
  summary: 'Ringkasan minggu ini',
  history: 'Riwayat rencana',
  nextPeriod: 'Mulai periode berikutnya',
  period: 'Minggu dan periode rencana',
  asOf: (partnership: string, moment: string) => `${partnership} per ${moment}`,
  exported: (name: string) => `Berkas ${name} diunduh.`,
  failed: 'Berkas belum bisa dibuat. Coba lagi.',

  text: 'Teks',
  textHint: 'Contoh: keripik 40 bks senin. Atau: kirim emping 12 rabu.',
  preview: 'Hasil bacaan',
  textRest: (count: number) =>
    `${formatCount(count)} huruf terakhir belum dibaca. Terapkan dulu yang sudah dibaca.`,
  nothingRead: 'Belum ada angka. Tulis produk dan jumlahnya.',
  changes: (count: number) => `${formatCount(count)} angka berubah.`,
  recordChanges: {
    deliveries: recordChanges('pengiriman berubah', 'pengiriman baru'),
    products: recordChanges('isian produk berubah', 'produsen baru'),
    units: recordChanges('satuan berubah', 'satuan baru'),
    recipes: recordChanges('baris resep berubah', 'baris resep baru'),
    materials: recordChanges('bahan berubah', 'bahan baru'),
    supplies: recordChanges('minggu bahan berubah', 'minggu baru'),
  },
  rowsSame: (count: number) => `${formatCount(count)} baris tetap sama.`,
  isNew: 'Baru',
  receivedAlready: (quantity: string) => `Sudah diterima ${quantity}`,
  deliveriesKept: (count: number) =>
    `${formatCount(count)} pengiriman di rencana tidak ada di sini. Itu tetap ada.`,
  columnsPassedOver: (heads: string) => `Kolom yang tidak dibaca: ${heads}.`,
  sheetsSame: (names: string) => `Tetap sama: ${names}.`,
  sheetsPassedOver: (names: string) => `Lembar yang tidak dibaca: ${names}.`,
  same: (count: number) => `${formatCount(count)} angka tetap sama.`,
  faults: (count: number) => `${formatCount(count)} perlu diperbaiki.`,
  apply: (count: number) => `Terapkan ${formatCount(count)} angka`,
  applyChanges: (count: number) => `Terapkan ${formatCount(count)} perubahan`,
  applyNothing: 'Terapkan',
  applied: (count: number) => `${formatCount(count)} angka diterapkan.`,
  appliedChanges: (count: number) => `${formatCount(count)} perubahan diterapkan.`,
  mend: 'Perbaiki',
  mendRow: (row: string) => `Perbaiki ${row}`,
  more: (count: number) => `Dan ${formatCount(count)} lagi.`,
  rowsLeftOut: (count: number) =>
    `${formatCount(count)} baris terakhir tidak dibaca. Impor baris itu di berkas lain.`,

  file: 'Berkas',
  fileHint:
    'Excel (.xlsx) atau CSV, paling besar 5 MB. Sel kosong tidak mengubah apa pun, tanda - menghapus isinya.',
  reading: 'Membaca berkas',
  fileFaults: {
    'too-large': 'Berkas lebih besar dari 5 MB. Kirim bagian yang perlu saja.',
    kind: 'Berkas ini bukan .xlsx atau .csv. Simpan dulu sebagai salah satunya.',
    unreadable: 'Berkas tidak bisa dibaca. Buka di Excel dan simpan lagi.',
    'no-table': 'Tidak ada judul minggu atau tabel yang dikenal. Ekspor dulu untuk contohnya.',
  },
  cell: (row: string, column: string) => `Baris ${row} kolom ${column}`,
  cellRow: (row: string) => `Baris ${row}`,

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

  wrong: {
    productMissing: 'Tulis nama produknya.',
    productUnknown: (text: string) => `Produk "${text}" tidak ada.`,
    productAmbiguous: (text: string) => `"${text}" bisa berarti beberapa produk.`,
    withoutProducer: (product: string) => `${product} belum punya produsen. Tambahkan di produknya.`,
    producerMissing: (product: string) => `${product} dibuat beberapa produsen. Tulis siapa.`,
    producerUnknown: (text: string) => `Produsen "${text}" tidak membuat produk ini.`,
    producerAmbiguous: (text: string) => `"${text}" bisa berarti beberapa produsen.`,
    outletMissing: 'Tulis nama gerainya.',
    outletUnknown: (text: string) => `Gerai "${text}" tidak ada. Tambahkan dulu di Pengiriman.`,
    outletAmbiguous: (text: string) => `"${text}" bisa berarti beberapa gerai.`,
    lineMissing: 'Tulis kirim atau produksi di depan.',
    lineUnknown: (text: string) => `Baris "${text}" tidak dikenal. Tulis misalnya Permintaan.`,
    quantityMissing: 'Tulis jumlahnya, misalnya 40.',
    quantityRepeated: 'Ada beberapa jumlah. Tulis satu saja.',
    quantityUnfit: (unit: string) => `Jumlah ini tidak pas atau terlalu besar. Tulis dalam ${unit}.`,
    dayUnknown: (text: string) => `Hari "${text}" tidak ada. Tulis misalnya senin atau 25/11.`,
    dayMissing: 'Tulis tanggalnya, misalnya 25/11.',
    dayRepeated: 'Ada beberapa hari. Tulis satu saja.',
    outsidePlan: (day: string, first: string, last: string) =>
      `${day} di luar rencana. Pilih hari dari ${first} sampai ${last}.`,
    belowDeliveries: (least: string) => `Kiriman minggu ini sudah ${least}. Tulis angka lebih besar.`,
    placeRepeated: 'Tempat ini sudah diisi di atas. Hapus salah satunya.',
    sheetsDiffer: (quantity: string) => `Lembar pengiriman menulis ${quantity}. Samakan keduanya.`,
    placeUnknown: (text: string) => `Tempat "${text}" tidak ada untuk produk ini.`,
    placeAmbiguous: (text: string) => `"${text}" bisa berarti beberapa tempat.`,
    routeUnfit: 'Kirim dari produsen ke gudang, atau dari gudang ke gerai.',
    storeOnly: 'Tulis ini di baris gudang koperasi saja.',
    materialMissing: 'Tulis nama bahannya.',
    materialUnknown: (text: string) => `Bahan "${text}" tidak ada. Tambahkan dulu di Bahan baku.`,
    materialAmbiguous: (text: string) => `"${text}" bisa berarti beberapa bahan.`,
    quantityZero: 'Tulis jumlah lebih dari 0.',
    ceilingBelowSafety: 'Tulis batas atas yang lebih besar dari stok pengaman.',
    yieldUnfit: 'Tulis hasil dari 0,1 sampai 100 persen.',
    leadUnfit: (text: string) => `"${text}" tidak dikenal. Tulis misalnya 3 hari atau 2 minggu.`,
    lotsUnfit: (text: string) =>
      `"${text}" tidak dikenal. Tulis sesuai kebutuhan, kelipatan 50, atau untuk 2 minggu.`,
    yesNoUnknown: (text: string) => `"${text}" tidak dikenal. Tulis ya atau tidak.`,
    textUnfit: (limit: string) => `Tulis satu baris, paling panjang ${limit} huruf.`,
    unitFixed: (text: string) => `Isi satuan "${text}" sudah tetap. Tulis nama lain.`,
    tooMany: (limit: string) => `Paling banyak ${limit}. Hapus satu dahulu di rencana.`,
    choices: (names: string) => `Tulis salah satu: ${names}.`,
  },

  paper: 'Kertas',
  folio: 'F4 (folio)',
  printHint: 'Mendatar, semua minggu, satu tabel untuk tiap produk.',
  sentTo: (outlet: string) => `Kirim ke ${outlet}`,
  demandAt: (outlet: string) => `Permintaan ${outlet}`,
  countedAt: (outlet: string) => `Dihitung di ${outlet}`,
  stockAt: (outlet: string) => `Perkiraan stok ${outlet}`,
  printed: (day: string) => `Dicetak ${day}`,
}

/** Words of importing, exporting and printing; they load with it. */
export const t = words(id, () => import('./words.en'))
