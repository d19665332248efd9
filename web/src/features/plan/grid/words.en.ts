import type { id } from './words'

export const en: typeof id = {
  helpRows: [
    ['Arrows', 'Move between cells'],
    ['Enter, Tab', 'Save, then go down or right'],
    ['F2', 'Edit the cell'],
    ['Esc', 'Give up the entry'],
    ['Esc, then Tab', 'Leave the table'],
    ['Delete', 'Clear the cell'],
    ['Shift + arrows', 'Select several cells'],
    ['Shift + space, Ctrl + space', 'Select rows or columns'],
    ['Ctrl + A', 'Select all cells'],
    ['Ctrl + C, X, V', 'Copy, cut, paste; also from Excel'],
    ['Ctrl + R, Ctrl + D', 'Fill right or down'],
    ['Ctrl + Enter', 'Fill all selected cells'],
    ['Ctrl + Z, Ctrl + Y', 'Undo and redo your own entries'],
    ['Alt + H', 'History of the cell: who changed it and when'],
    ['Ctrl + Alt + M', 'Comments on the cell'],
    ['Alt + S', 'Spread a total over several weeks'],
    ['Home, End', 'To the start and end of the row'],
    ['Ctrl + arrows', 'To the edge of the table'],
    ['Page Up, Page Down', 'One screen up or down'],
    ['Alt + Page Up, Page Down', 'One screen to the left or right'],
    ['Ctrl + Home, End', 'To the first and last cell'],
  ],
}
