import { words } from '../i18n/words'

export const id = {
  photo: 'Foto',
  choose: 'Pilih foto',
  change: 'Ganti foto',
  remove: 'Hapus foto',
  putBack: 'Kembalikan foto',
  hint: 'Foto dikecilkan dulu. Lokasi Anda tidak ikut terkirim.',
  removed: 'Foto akan dihapus saat Anda menyimpan.',
  preparing: 'Menyiapkan foto…',
  sending: 'Mengirim foto…',
  ready: 'Foto siap. Simpan untuk memakainya.',
  unreadable: 'Foto tidak terbaca. Pilih foto JPG atau PNG.',
  offline: 'Foto perlu sambungan internet. Isian lain tetap bisa disimpan.',
  retry: 'Kirim foto lagi',
}

/** The words of choosing a photo. */
export const t = words(id, () => import('./words.en'))
