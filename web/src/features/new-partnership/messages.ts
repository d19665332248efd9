import { words } from '../../i18n/words'

export const id = {
  title: 'Kemitraan baru',
  lead: 'Isi yang sudah Anda tahu. Lainnya bisa menyusul.',
  about: 'Tentang kemitraan',
  name: 'Nama kemitraan',
  nameHint: 'Contoh: Oleh-oleh Batang',
  region: 'Daerah',
  regionHint: 'Contoh: Limpung, Batang',
  mayBeEmpty: '(boleh kosong)',
  timeZone: 'Zona waktu',
  'Asia/Jakarta': 'Jawa, Sumatra',
  'Asia/Makassar': 'Bali, Sulawesi',
  'Asia/Jayapura': 'Maluku, Papua',
  parties: 'Koperasi dan produsen',
  cooperative: 'Nama koperasi',
  producer: (number: string) => `Produsen ${number}`,
  producerName: 'Nama usaha',
  contactName: 'Nama pemilik',
  contactPhone: 'Nomor HP pemilik',
  contactHint: 'Pemilik langsung melihat rencana saat masuk dengan nomor ini.',
  addProducer: 'Tambah produsen',
  removeProducer: (name: string) => `Hapus ${name}`,
  remove: 'Hapus',
  mine: 'Anda dari pihak mana?',
  theCooperative: 'Koperasi',
  create: 'Buat kemitraan',
  creating: 'Membuat…',
  cancel: 'Batal',
  missing: {
    name: 'Tulis nama kemitraan.',
    cooperative: 'Tulis nama koperasi.',
    producerName: 'Tulis nama usaha, atau hapus baris ini.',
  },
  phoneError: 'Tulis nomor HP seperti 0812 3456 7890.',
  notUnderstood: 'Isian ini belum tepat. Tulis dengan cara lain.',
}

/** This feature's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))
