import { words } from '../../../i18n/words'

const id = {
  helpRows: [
    ['Panah', 'Pindah sel'],
    ['Enter, Tab', 'Simpan, lalu ke bawah atau ke kanan'],
    ['F2', 'Ubah isi sel'],
    ['Esc', 'Batalkan isian'],
    ['Esc, lalu Tab', 'Keluar dari tabel'],
    ['Delete', 'Kosongkan sel'],
    ['Shift + panah', 'Pilih beberapa sel'],
    ['Ctrl + C, Ctrl + V', 'Salin dan tempel, juga dari Excel'],
    ['Ctrl + R', 'Isi ke kanan'],
    ['Ctrl + Z, Ctrl + Y', 'Batalkan dan ulangi isian Anda'],
    ['Home, End', 'Ke awal dan akhir baris'],
    ['Ctrl + Home', 'Ke sel pertama'],
  ] as [string, string][],
}

const en: typeof id = {
  helpRows: [
    ['Arrows', 'Move between cells'],
    ['Enter, Tab', 'Save, then go down or right'],
    ['F2', 'Edit the cell'],
    ['Esc', 'Give up the entry'],
    ['Esc, then Tab', 'Leave the table'],
    ['Delete', 'Clear the cell'],
    ['Shift + arrows', 'Select several cells'],
    ['Ctrl + C, Ctrl + V', 'Copy and paste, also from Excel'],
    ['Ctrl + R', 'Fill right'],
    ['Ctrl + Z, Ctrl + Y', 'Undo and redo your own entries'],
    ['Home, End', 'To the start and end of the row'],
    ['Ctrl + Home', 'To the first cell'],
  ],
}

/** Words of the help about keys; they load with the grid. */
export const t = words({ id, en })
