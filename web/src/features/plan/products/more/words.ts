import type { CertificateKind } from '@rembuk/core/plan/certificate'
import { words } from '../../../../i18n/words'

const kinds: Record<CertificateKind, { name: string; hint: string }> = {
  nib: { name: 'NIB', hint: 'Nomor induk berusaha milik pembuatnya.' },
  'spp-irt': { name: 'SPP-IRT', hint: 'Izin pangan rumahan. Bukan untuk susu dan daging.' },
  'bpom-md': { name: 'BPOM MD', hint: 'Izin edar dari BPOM.' },
  halal: { name: 'Halal', hint: 'Wajib untuk pangan. Tidak ada masa berlaku.' },
  sni: { name: 'SNI', hint: 'Standar nasional Indonesia.' },
}

export const id = {
  photoOf: (name: string) => `Foto ${name}`,
  ceiling: 'Batas atas stok',
  ceilingHint: 'Kami beri tanda bila stok lebih dari ini.',
  ceilingBelowSafety: 'Tulis angka yang lebih besar dari stok pengaman.',
  step: 'Kelipatan',
  stepHint: 'Jumlah terkecil sekali buat atau kirim, misalnya 1 dus.',
  zero: 'Tulis angka lebih dari nol.',
  units: 'Satuan hitung',
  unitsHint: 'Isi tiap kemasan. Lalu Anda bisa menulis 2 dus di tabel.',
  things: 'Lusin (12), kodi (20), dan gros (144) sudah bisa dipakai.',
  kilograms: 'Kuintal (100 kg) dan ton (1.000 kg) sudah bisa dipakai.',
  unitName: 'Nama satuan',
  unitSize: (baseUnit: string) => (baseUnit ? `Isi (${baseUnit})` : 'Isi'),
  addUnit: (name: string) => `Tambah ${name}`,
  otherUnit: 'Tambah satuan lain',
  removeUnit: (name: string) => (name ? `Hapus satuan ${name}` : 'Hapus satuan ini'),
  unitFaults: {
    missing: 'Tulis nama satuan, misalnya dus.',
    standard: 'Satuan ini sudah ada. Tulis nama lain.',
    twice: 'Satuan ini sudah ditulis di atas.',
  },
  certificates: 'Sertifikat',
  kinds,
  certificateNumber: 'Nomor',
  certificateNumberError: 'Tulis nomor, paling panjang 80 huruf.',
  until: 'Berlaku sampai',
  untilError: 'Pilih tanggal yang benar.',
  ended: 'Masa berlaku sudah habis. Urus yang baru.',
  mayStayEmpty: '(boleh kosong)',
}

/** Words of what a product may have besides what a plan needs. */
export const t = words(id, () => import('./words.en'))
