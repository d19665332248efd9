import type { Level } from '@rembuk/core/access/level'
import { words } from '../../i18n/words'

export const id = {
  title: 'Siapa melihat apa',
  lead: 'Orang luar hanya melihat bila semua pihak mengizinkan.',
  loading: 'Memuat izin',
  failedTitle: 'Daftar izin gagal dimuat',
  offline: 'Sambungkan internet untuk melihat izin.',
  retry: 'Coba lagi',
  close: 'Tutup',
  cancel: 'Batal',
  grant: 'Beri izin melihat',
  emptyTitle: 'Belum ada yang melihat',
  emptyText: 'Rencana dan harga hanya terlihat oleh para pihak.',
  kinds: { person: 'Pendamping', programme: 'Program', partnership: 'Kemitraan lain' },
  unknown: 'Tanpa nama',
  levels: {
    aggregates: 'Ringkasan saja',
    plan: 'Rencana tanpa harga',
    everything: 'Semua, termasuk harga',
  } satisfies Record<Level, string>,
  sees: (level: string, until: string) => `Melihat ${level.toLocaleLowerCase('id')} sampai ${until}`,
  waits: (parties: string) => `Belum melihat. Menunggu izin ${parties}.`,
  ended: 'Tidak melihat lagi',
  withdrawnAt: (moment: string) => `Izin dicabut ${moment}.`,
  example: 'Contoh yang terlihat',
  seen: 'Terlihat',
  hidden: 'Tidak terlihat',
  examples: {
    aggregates: [
      'Angka: “2 kiriman terlambat, 9 dari 12 tepat waktu.”',
      'Alasan: “Rencana tidak diubah 21 hari.”',
      'Nilai kemitraan dan jumlah produsen',
    ],
    plan: [
      'Rencana: “Minggu 48, buat 30 kg, kirim 20 kg.”',
      'Siapa saja yang ikut dan sudah sampai mana',
      'Isi kesepakatan selain harga',
    ],
    everything: ['Harga: “Rp85.000 per kg.”', 'Pembayaran: “Dibayar 7 hari setelah diterima.”'],
  } satisfies Record<Level, string[]>,
  consents: 'Izin tiap pihak',
  consentOf: (level: string, until: string) => `${level}, sampai ${until}`,
  purposeOf: (purpose: string) => `Untuk: ${purpose}`,
  givenBy: (name: string, moment: string) => `Diberikan ${name}, ${moment}`,
  notGiven: 'Belum memberi izin',
  giveToo: 'Beri izin juga',
  change: 'Ubah izin',
  withdraw: 'Cabut izin',
  of: (action: string, name: string) => `${action}: ${name}`,
  withdrawTitle: (name: string) => `Cabut izin ${name}?`,
  withdrawText: (party: string) => `${party} mencabut izinnya. Akses berhenti dalam satu menit.`,
  withdrawn: 'Izin dicabut.',
  granted: 'Izin tersimpan.',
  notSent: 'Belum tersimpan. Sambungkan internet, lalu coba lagi.',
  record: 'Bukti setiap keputusan',
  recordLead: 'Tidak dapat diubah atau dihapus siapa pun.',
  recordNumber: (number: string) => `No. ${number}`,
  recordGranted: (party: string, name: string, level: string, until: string) =>
    `${party} mengizinkan ${name} melihat: ${level}, sampai ${until}`,
  recordWithdrawn: (party: string, name: string) => `${party} mencabut izin ${name}`,
  recordBy: (name: string, moment: string) => `Oleh ${name}, ${moment}`,
  seal: (hash: string) => `Segel ${hash}`,
}

/** This feature's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
