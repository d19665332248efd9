import { words } from '../../../i18n/words'

export const id = {
  title: 'Pesan untuk Anda',
  loading: 'Memuat pilihan pesan',
  and: ' dan ',
  here: 'di perangkat ini',
  ways: { whatsapp: 'lewat WhatsApp', sms: 'lewat SMS', email: 'lewat e-mail' },
  none: 'Tidak ada pesan. Semua kabar tetap ada di Rembuk.',
  nowhere: 'Pilih dulu lewat mana pesan datang.',
  atOnce: (where: string) => `Pesan datang langsung ${where}.`,
  atOnceExcept: (where: string, from: string, until: string) =>
    `Pesan datang langsung ${where}, kecuali pukul ${from}–${until}.`,
  daily: (time: string, where: string) =>
    `Satu pesan setiap hari pukul ${time} ${where}, kecuali tidak ada kabar.`,
  weekly: (day: string, time: string, where: string) =>
    `Satu pesan setiap ${day} pukul ${time} ${where}, kecuali tidak ada kabar.`,
  pace: 'Kapan pesan dikirim',
  paceAtOnce: 'Langsung',
  paceAtOnceNote: 'Paling banyak 5 pesan sehari',
  paceDaily: 'Sekali sehari',
  paceDailyNote: 'Semua kabar dalam satu pesan',
  paceWeekly: 'Sekali seminggu',
  paceNone: 'Jangan kirim',
  weekday: 'Hari apa',
  dailyAt: 'Pukul berapa',
  quiet: 'Jam tenang',
  quietNote: 'Pesan menunggu sampai jam tenang selesai.',
  quietFrom: 'Mulai',
  quietUntil: 'Sampai',
  by: 'Lewat mana',
  byWhatsapp: 'WhatsApp',
  bySms: 'SMS',
  byEmail: 'E-mail',
  byNone: 'Tidak ada',
  device: 'Di perangkat ini',
  deviceOff: 'Tampilkan pesan di layar, walau Rembuk tertutup.',
  deviceOn: 'Pesan tampil di layar perangkat ini.',
  turnOn: 'Tampilkan di sini',
  turnOff: 'Jangan tampilkan',
  turning: 'Sebentar…',
  unsupported: 'Peramban ini tidak bisa menampilkan pesan.',
  denied: 'Pesan diblokir. Buka pengaturan peramban, izinkan notifikasi, lalu coba lagi.',
  failed: 'Perangkat ini belum bisa dihubungi. Periksa internet, lalu coba lagi.',
  saved: 'Pilihan tersimpan.',
  retry: 'Coba lagi',
}

/** The words about messages, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
