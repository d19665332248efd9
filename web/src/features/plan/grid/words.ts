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
    ['Shift + spasi, Ctrl + spasi', 'Pilih baris atau kolom'],
    ['Ctrl + A', 'Pilih semua sel'],
    ['Ctrl + C, X, V', 'Salin, potong, tempel; juga dari Excel'],
    ['Ctrl + R, Ctrl + D', 'Isi ke kanan atau ke bawah'],
    ['Ctrl + Enter', 'Isi semua sel yang dipilih'],
    ['Ctrl + Z, Ctrl + Y', 'Batalkan dan ulangi isian Anda'],
    ['Alt + H', 'Riwayat sel: siapa mengubah dan kapan'],
    ['Ctrl + Alt + M', 'Komentar tentang sel'],
    ['Alt + S', 'Sebar jumlah ke beberapa minggu'],
    ['Home, End', 'Ke awal dan akhir baris'],
    ['Ctrl + panah', 'Ke tepi tabel'],
    ['Page Up, Page Down', 'Satu layar ke atas atau ke bawah'],
    ['Alt + Page Up, Page Down', 'Satu layar ke kiri atau ke kanan'],
    ['Ctrl + Home, End', 'Ke sel pertama dan terakhir'],
  ] as [string, string][],
}

/** Words of the help about keys; they load with the grid. */
export const t = words(id, () => import('./words.en'))
