import { words } from '../../../i18n/words'

export const id = {
  title: 'Ringkasan minggu ini',
  heading: (partnership: string) => `Rencana ${partnership}`,
  week: (number: string, range: string) => `${number} · ${range}`,
  makes: 'Buat',
  sendsOn: (day: string) => `Kirim ${day}`,
  toOutlet: (outlet: string) => `Dari gudang ke ${outlet}`,
  at: (product: string, outlet: string) => `${product} di ${outlet}`,
  nothing: 'Tidak ada produksi atau kiriman minggu ini.',
  shortages: 'Akan kurang',
  shortage: (product: string, quantity: string, range: string) => `${product} kurang ${quantity}, ${range}`,
  noShortages: 'Stok cukup empat minggu ini.',
  outside: 'Minggu ini di luar rencana. Mulai rencana baru dahulu.',
  text: 'Teks ringkasan',
  copy: 'Salin',
  copied: 'Ringkasan disalin.',
  notCopied: 'Belum bisa disalin. Pilih teksnya, lalu salin.',
  share: 'Bagikan',
  whatsapp: 'Kirim lewat WhatsApp',
  picture: 'Unduh gambar',
  pictureSaved: (name: string) => `Gambar ${name} diunduh.`,
  noPicture: 'Gambar belum bisa dibuat. Salin teksnya saja.',
}

/** Words of the weekly summary; they load with it. */
export const t = words(id, () => import('./words.en'))
