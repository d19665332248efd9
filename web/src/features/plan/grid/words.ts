import { words } from '../../../i18n/words'

export const id = {
  helpRows: [
    ['Panah', 'Pindah sel'],
    ['Enter, Tab', 'Simpan, lalu ke bawah atau ke kanan'],
    ['F2', 'Ubah isi sel'],
    ['Esc', 'Batalkan isian'],
    ['Esc, lalu Tab', 'Keluar dari tabel'],
    ['Delete', 'Kosongkan sel'],
    ['Shift + panah', 'Pilih beberapa sel'],
    ['Ctrl + C, X, V', 'Salin, potong, tempel; juga dari Excel'],
    ['Ctrl + R', 'Isi ke kanan'],
    ['Ctrl + Z, Ctrl + Y', 'Batalkan dan ulangi isian Anda'],
    ['Alt + H', 'Riwayat sel: siapa mengubah dan kapan'],
    ['Ctrl + Alt + M', 'Komentar tentang sel'],
    ['Home, End', 'Ke awal dan akhir baris'],
    ['Ctrl + panah', 'Ke tepi tabel'],
    ['Ctrl + Home, End', 'Ke sel pertama dan terakhir'],
  ] as [string, string][],
}

/** Words of the help about keys; they load with the grid. */
export const t = words(id, () => import('./words.en'))
