import { words } from '../../../../i18n/words'

export const id = {
  title: 'Akibatnya',
  stock: 'Stok',
  capacity: 'Kapasitas',
  commitments: 'Komitmen Anda',
  allCommitments: 'Komitmen semua pihak',
  stockSame: 'Stok tidak berubah keadaannya.',
  capacitySame: 'Tidak ada minggu yang menjadi terlalu penuh.',
  commitmentsSame: 'Komitmen Anda tidak berubah.',
  states: {
    shortage: (size: string) => `kurang ${size}`,
    'below-safety': (size: string) => `${size} di bawah stok pengaman`,
    surplus: (size: string) => `lebih ${size}`,
    fine: 'cukup',
  },
  stockWeek: (product: string, week: string, now: string) => `${product}, minggu ${week}: ${now}`,
  loadWeek: (party: string, week: string, now: string) => `${party}, minggu ${week}: ${now}`,
  over: (percent: string, over: string) => `terisi ${percent}, lebih ${over}`,
  overUnknown: (over: string) => `lebih ${over}`,
  within: (percent: string) => `terisi ${percent}`,
  withinUnknown: 'cukup',
  before: (state: string) => `sebelumnya ${state}`,
  changed: (count: string) => `${count} berubah`,
  moved: (count: string) => `${count} dipindah`,
  cancelled: (count: string) => `${count} tidak berlaku lagi`,
  added: (count: string) => `${count} baru`,
  more: (count: string) => `dan ${count} lagi`,
  commitment: {
    produce: (what: string) => `Buat ${what}`,
    deliver: (what: string) => `Kirim ${what}`,
    collect: (what: string) => `Jemput ${what}`,
    order: (what: string) => `Pesan ${what}`,
    pay: (what: string) => `Bayar ${what}`,
  },
  due: (what: string, day: string) => `${what}, paling lambat ${day}`,
}

/** The words of what a proposal leads to, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
