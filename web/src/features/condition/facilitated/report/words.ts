import { formatCount } from '../../../../i18n/numbers'
import { words } from '../../../../i18n/words'

export const id = {
  report: 'Laporan berkala',
  scheduled: 'Jadwal laporan',
  title: 'Laporan berkala',
  text: 'Pratinjau laporan',
  textHint: 'Ubah bila perlu sebelum dikirim.',
  loading: (count: number) => `Mengambil data: ${formatCount(count)} kemitraan`,
  copy: 'Salin',
  copied: 'Laporan disalin.',
  notCopied: 'Belum tersalin. Pilih teksnya, lalu salin sendiri.',
  toMe: 'Kirim ringkasan ke HP saya',
  sentToMe: 'Ringkasan dikirim ke WhatsApp Anda.',
  whatsapp: 'Kirim lewat WhatsApp',
  email: 'Kirim lewat e-mail',
  heading: (name: string, day: string) => `Laporan pendampingan ${name}, ${day}`,
  region: (region: string) => `Wilayah: ${region}`,
  everyRegion: 'semua wilayah saya',
  seen: (shown: number, all: number) =>
    `Terlihat ${formatCount(shown)} dari ${formatCount(all)} kemitraan. Sisanya belum memberi izin.`,
  statuses: (help: number, watch: number, fine: number) =>
    `Perlu bantuan ${formatCount(help)}, perlu dilihat ${formatCount(watch)}, baik ${formatCount(fine)}.`,
  deliveries: (met: number, of: number) =>
    `Kiriman tepat waktu dan lengkap: ${formatCount(met)} dari ${formatCount(of)} (12 minggu).`,
  payments: (met: number, of: number) =>
    `Pembayaran tepat waktu dan lengkap: ${formatCount(met)} dari ${formatCount(of)} (12 minggu).`,
  first: 'Yang paling perlu bantuan:',
  line: (number: number, name: string, reasons: string) => `${formatCount(number)}. ${name}: ${reasons}`,
  impact: (quarter: string, parties: number) =>
    `Dampak ${quarter}, menurut laporan ${formatCount(parties)} kemitraan:`,
  turnover: (rupiah: string) => `- omzet ${rupiah}`,
  jobs: (count: number) => `- ${formatCount(count)} orang bekerja`,
  costSaved: (rupiah: string) => `- biaya dihemat ${rupiah}`,
  reach: (count: number) => `- menjangkau ${formatCount(count)} pembeli atau tempat`,
  source: 'Sumber: catatan Rembuk; dampak menurut para pihak.',
}

/** The words of the periodic report, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
