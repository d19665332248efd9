import { expect, test } from 'vitest'
import { cellCommand, editorCommand, type KeyPress } from './keys'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('arrows move, and select with Shift', () => {
  expect(cellCommand(press('ArrowLeft'))).toEqual({ do: 'move', move: 'left', extend: false })
  expect(cellCommand(press('ArrowDown', { shiftKey: true }))).toEqual({
    do: 'move',
    move: 'down',
    extend: true,
  })
})

test('Enter and Tab move as in a spreadsheet, backwards with Shift', () => {
  expect(cellCommand(press('Enter'))).toMatchObject({ move: 'down' })
  expect(cellCommand(press('Enter', { shiftKey: true }))).toMatchObject({ move: 'up', extend: false })
  expect(cellCommand(press('Tab', { shiftKey: true }))).toMatchObject({ move: 'previous', extend: false })
})

test('Ctrl+Home and Ctrl+End go to the corners, Home and End along the row', () => {
  expect(cellCommand(press('Home', { ctrlKey: true }))).toMatchObject({ move: 'first' })
  expect(cellCommand(press('End', { ctrlKey: true }))).toMatchObject({ move: 'last' })
  expect(cellCommand(press('Home'))).toMatchObject({ move: 'row-start' })
  expect(cellCommand(press('End'))).toMatchObject({ move: 'row-end' })
})

test('Ctrl with an arrow goes to the edge of the plan, and selects on the way with Shift', () => {
  expect(cellCommand(press('ArrowRight', { ctrlKey: true }))).toMatchObject({
    move: 'row-end',
    extend: false,
  })
  expect(cellCommand(press('ArrowDown', { ctrlKey: true, shiftKey: true }))).toMatchObject({
    move: 'column-end',
    extend: true,
  })
})

test('a digit starts a new number, F2 edits the one that is there, Delete clears it', () => {
  expect(cellCommand(press('7'))).toEqual({ do: 'type', text: '7' })
  expect(cellCommand(press('F2'))).toEqual({ do: 'edit' })
  expect(cellCommand(press('Delete'))).toEqual({ do: 'clear' })
})

test('undo, redo and the fills answer to Ctrl and to the Mac command key', () => {
  expect(cellCommand(press('z', { ctrlKey: true }))).toEqual({ do: 'undo' })
  expect(cellCommand(press('Z', { ctrlKey: true, shiftKey: true }))).toEqual({ do: 'redo' })
  expect(cellCommand(press('y', { metaKey: true }))).toEqual({ do: 'redo' })
  expect(cellCommand(press('r', { ctrlKey: true }))).toEqual({ do: 'fill', way: 'right' })
  expect(cellCommand(press('D', { metaKey: true }))).toEqual({ do: 'fill', way: 'down' })
  expect(cellCommand(press('Enter', { ctrlKey: true }))).toEqual({ do: 'fill', way: 'all' })
})

test('space selects rows with Shift and columns with Ctrl, and alone stays with the browser', () => {
  expect(cellCommand(press(' ', { shiftKey: true }))).toEqual({ do: 'select', what: 'rows' })
  expect(cellCommand(press(' ', { ctrlKey: true }))).toEqual({ do: 'select', what: 'columns' })
  expect(cellCommand(press(' '))).toBeUndefined()
})

test('Alt with a page key goes sideways, and selects on the way with Shift', () => {
  expect(cellCommand(press('PageDown', { altKey: true }))).toMatchObject({
    move: 'page-right',
    extend: false,
  })
  expect(cellCommand(press('PageUp', { altKey: true, shiftKey: true }))).toMatchObject({
    move: 'page-left',
    extend: true,
  })
})

test('Alt+H asks for the history of the cell, alone and with capitals locked', () => {
  expect(cellCommand(press('h', { altKey: true }))).toEqual({ do: 'history' })
  expect(cellCommand(press('H', { altKey: true }))).toEqual({ do: 'history' })
  expect(cellCommand(press('h', { altKey: true, ctrlKey: true }))).toBeUndefined()
})

test('Ctrl+Alt+M asks for the comments on the cell', () => {
  expect(cellCommand(press('m', { altKey: true, ctrlKey: true }))).toEqual({ do: 'comment' })
  expect(cellCommand(press('m', { altKey: true }))).toBeUndefined()
})

test('copy, paste, letters and the Alt key stay with the browser', () => {
  expect(cellCommand(press('c', { ctrlKey: true }))).toBeUndefined()
  expect(cellCommand(press('v', { ctrlKey: true }))).toBeUndefined()
  expect(cellCommand(press('k'))).toBeUndefined()
  expect(cellCommand(press('ArrowLeft', { altKey: true }))).toBeUndefined()
})

test('in the number field, sideways arrows move the caret and Escape gives up', () => {
  expect(editorCommand(press('ArrowLeft'))).toBeUndefined()
  expect(editorCommand(press('Enter'))).toEqual({ do: 'commit', move: 'down' })
  expect(editorCommand(press('Tab', { shiftKey: true }))).toEqual({ do: 'commit', move: 'previous' })
  expect(editorCommand(press('Enter', { ctrlKey: true }))).toEqual({ do: 'fill' })
  expect(editorCommand(press('Escape'))).toEqual({ do: 'cancel' })
  expect(editorCommand(press('z', { ctrlKey: true }))).toBeUndefined()
})
