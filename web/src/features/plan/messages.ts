import { formatCount } from '../../i18n/format'

const id = {
  title: 'Rencana',
  loading: 'Memuat rencana',
  close: 'Tutup',
  save: 'Simpan',
  retry: 'Coba lagi',
  failedTitle: 'Rencana belum bisa dibuka',
  offlineFirst: 'Buka sekali saat ada internet. Setelah itu bisa tanpa internet.',
  reader: 'Anda hanya dapat melihat rencana ini.',

  chip: {
    connecting: 'Menyambung…',
    saving: 'Menyimpan…',
    sending: (phone: boolean): string =>
      phone ? 'Tersimpan di HP · mengirim' : 'Tersimpan di perangkat ini · mengirim',
    sent: 'Terkirim',
    offline: (unsent: number) => (unsent > 0 ? `Luring · ${formatCount(unsent)} belum terkirim` : 'Luring'),
    signIn: 'Masuk lagi',
    noAccess: 'Akses dicabut',
    outdated: 'Perbarui aplikasi',
    deviceFailed: (phone: boolean): string =>
      phone ? 'Penyimpanan HP penuh' : 'Penyimpanan perangkat penuh',
  },
  statusWords: {
    connecting: 'Sedang menyambung ke server. Anda tetap bisa mengisi.',
    saving: 'Isian sedang disimpan di perangkat ini.',
    sending: 'Isian aman di perangkat ini dan sedang dikirim.',
    sent: 'Semua isian sudah tersimpan di server.',
    offline: 'Tidak ada sambungan. Isian dikirim saat tersambung lagi.',
    signIn: 'Anda sudah keluar. Masuk lagi untuk mengirim isian.',
    noAccess: 'Anda tidak lagi punya akses. Tanyakan kepada pengurus.',
    outdated: 'Aplikasi ini sudah lama. Muat ulang untuk memperbarui.',
    deviceFailed: 'Penyimpanan penuh atau tertutup. Jangan tutup halaman sebelum terkirim.',
  },
  export: 'Unduh salinan',

  hereNames: (names: string) => `Sedang membuka: ${names}`,
  filling: (name: string) => `${name} sedang mengisi`,
  looking: (name: string) => `${name} di sini`,
  colleague: 'Rekan',

  demand: 'Permintaan',
  production: 'Produksi',
  delivery: 'Kirim',
  stock: 'Perkiraan stok',
  producerStock: 'Stok di produsen',
  week: (range: string) => `minggu ${range}`,
  thisWeek: 'Minggu ini',
  empty: 'kosong',
  unknownParty: 'Produsen lain',
  short: (quantity: string) => `kurang ${quantity}`,
  belowSafety: (quantity: string) => `${quantity} di bawah stok pengaman`,
  enough: 'cukup',

  faults: {
    empty: 'Tulis angka, misalnya 40.',
    negative: 'Tulis angka 0 atau lebih.',
    grouping: 'Pakai koma untuk desimal, misalnya 1,5.',
    decimals: 'Paling banyak tiga angka di belakang koma.',
    'too-large': 'Angka terlalu besar. Paling banyak 1.000.000.',
    'not-a-number': 'Tulis angka saja, misalnya 1.500 atau 1,5.',
    deliveries: 'Kurang dari jumlah kiriman minggu ini. Tulis angka lebih besar.',
  },

  grid: 'Tabel rencana',
  showGrid: 'Tabel',
  showList: 'Daftar',
  help: 'Bantuan tombol',
  undo: 'Batalkan',
  redo: 'Ulangi',
  pasted: (count: number, bad: number) =>
    bad > 0
      ? `${formatCount(count)} angka ditempel, ${formatCount(bad)} perlu diperiksa.`
      : `${formatCount(count)} angka ditempel.`,

  overwritten: (name: string, before: string, after: string) => `Diubah ${name} ${before} → ${after}`,
  putBack: 'Kembalikan',
  fine: 'Biarkan',
  showOverwrites: (count: number) => `Lihat ${formatCount(count)}`,
  overwritesTitle: 'Angka Anda yang diubah',
  keepAll: 'Biarkan semua',

  planFaults: (count: number) => `${formatCount(count)} isian tidak terbaca dan tidak dihitung.`,
  planFaultsTitle: 'Isian yang tidak terbaca',
  showFaults: 'Lihat',

  noProductsTitle: 'Belum ada produk',
  noProductsText: 'Tambahkan produk pertama untuk mulai merencanakan.',

  addProduct: 'Tambah produk',
  editProduct: (name: string) => `Ubah ${name}`,
  tooManyProducts: 'Rencana sudah berisi 200 produk. Hapus satu dahulu.',

  product: 'Produk',
  previousProduct: 'Produk sebelumnya',
  nextProduct: 'Produk berikutnya',
  less: 'Kurangi satu',
  more: 'Tambah satu',
  next: 'Lanjut',
  done: 'Selesai',
  fillRight: 'Isi minggu berikutnya',
}

type Messages = typeof id

const en: Messages = {
  title: 'Plan',
  loading: 'Loading the plan',
  close: 'Close',
  save: 'Save',
  retry: 'Try again',
  failedTitle: 'The plan cannot be opened yet',
  offlineFirst: 'Open it once with internet. After that it works without.',
  reader: 'You can only look at this plan.',

  chip: {
    connecting: 'Connecting…',
    saving: 'Saving…',
    sending: (phone) => (phone ? 'Saved on phone · sending' : 'Saved on this device · sending'),
    sent: 'Sent',
    offline: (unsent) => (unsent > 0 ? `Offline · ${formatCount(unsent)} not sent` : 'Offline'),
    signIn: 'Sign in again',
    noAccess: 'Access ended',
    outdated: 'Update the app',
    deviceFailed: (phone) => (phone ? 'Phone storage full' : 'Device storage full'),
  },
  statusWords: {
    connecting: 'Connecting to the server. You can go on filling in.',
    saving: 'Your entries are being saved on this device.',
    sending: 'Your entries are safe on this device and on their way.',
    sent: 'All entries are stored on the server.',
    offline: 'No connection. Entries are sent once you are back.',
    signIn: 'You are signed out. Sign in again to send entries.',
    noAccess: 'You no longer have access. Ask your manager.',
    outdated: 'This app is old. Reload to update it.',
    deviceFailed: 'Storage is full or closed. Keep this page open until sent.',
  },
  export: 'Download a copy',

  hereNames: (names) => `Here now: ${names}`,
  filling: (name) => `${name} is filling this in`,
  looking: (name) => `${name} is here`,
  colleague: 'A colleague',

  demand: 'Demand',
  production: 'Production',
  delivery: 'Delivery',
  stock: 'Projected stock',
  producerStock: 'Stock at producers',
  week: (range) => `week ${range}`,
  thisWeek: 'This week',
  empty: 'empty',
  unknownParty: 'Another producer',
  short: (quantity) => `short ${quantity}`,
  belowSafety: (quantity) => `${quantity} below safety stock`,
  enough: 'enough',

  faults: {
    empty: 'Write a number, such as 40.',
    negative: 'Write 0 or more.',
    grouping: 'Use a comma for decimals, such as 1,5.',
    decimals: 'At most three places after the comma.',
    'too-large': 'The number is too large. At most 1.000.000.',
    'not-a-number': 'Write only a number, such as 1.500 or 1,5.',
    deliveries: 'Less than the deliveries of this week. Write a larger number.',
  },

  grid: 'Plan table',
  showGrid: 'Table',
  showList: 'List',
  help: 'Help with keys',
  undo: 'Undo',
  redo: 'Redo',
  pasted: (count, bad) =>
    bad > 0
      ? `${formatCount(count)} numbers pasted, ${formatCount(bad)} to check.`
      : `${formatCount(count)} numbers pasted.`,

  overwritten: (name, before, after) => `Changed by ${name} ${before} → ${after}`,
  putBack: 'Put back',
  fine: 'Keep it',
  showOverwrites: (count) => `Show ${formatCount(count)}`,
  overwritesTitle: 'Your numbers that were changed',
  keepAll: 'Keep all',

  planFaults: (count) => `${formatCount(count)} entries cannot be read and do not count.`,
  planFaultsTitle: 'Entries that cannot be read',
  showFaults: 'Show',

  noProductsTitle: 'No products yet',
  noProductsText: 'Add the first product to start planning.',

  addProduct: 'Add product',
  editProduct: (name) => `Edit ${name}`,
  tooManyProducts: 'The plan holds 200 products. Remove one first.',

  product: 'Product',
  previousProduct: 'Previous product',
  nextProduct: 'Next product',
  less: 'One less',
  more: 'One more',
  next: 'Next',
  done: 'Done',
  fillRight: 'Fill the next week',
}

export const messages = { id, en }
