import { words } from '../../../i18n/words'

export const id = {
  title: 'Server menolak catatan ini',
  drop: 'Hapus catatan',
  remark: 'Pesan',
  obstacle: 'Kendala',
  solved: 'Kendala selesai',
  noticed: 'Tanda sudah melihat',
  promised: 'Tindak lanjut rapat',
  dropped: 'Tindak lanjut yang dibatalkan',
  photoTitle: 'Server menolak foto ini',
  photoText: 'Foto barang yang diterima. Catatannya tetap tersimpan.',
  dropPhoto: 'Hapus foto',
  gone: 'Komitmen yang sudah tidak ada',
}

/** The words of refused reports, in the language on the screen. */
export const t = words(id, () => import('./words.en'))
