import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { caretCell, caretField, caretIndex } from './caret'

test('a caret stays before its letter while others write around it', () => {
  const doc = new Y.Doc()
  const text = doc.getText('t')
  text.insert(0, 'satu tiga')
  const cell = caretCell('notes/a', text, 5)
  text.insert(5, 'dua ')
  text.insert(0, 'nol ')
  expect(caretField(cell)).toBe('notes/a')
  expect(text.toString().slice(caretIndex(cell, text))).toBe('tiga')
})

test('a caret at the end stays at the end', () => {
  const text = new Y.Doc().getText('t')
  const cell = caretCell('notes/a', text, 0)
  text.insert(0, 'satu')
  expect(caretIndex(cell, text)).toBe(4)
})

test('a caret at a letter that has not come, or made up, is nowhere', () => {
  const text = new Y.Doc().getText('t')
  text.insert(0, 'satu')
  expect([
    caretIndex('notes/a@7.3', text),
    caretIndex('notes/a', text),
    caretField('demand/emping'),
    caretField(undefined),
  ]).toEqual([undefined, undefined, undefined, undefined])
})

test('a caret in another text is nowhere in this one', () => {
  const doc = new Y.Doc()
  doc.getText('other').insert(0, 'satu')
  expect(caretIndex(caretCell('other', doc.getText('other'), 2), doc.getText('t'))).toBeUndefined()
})
