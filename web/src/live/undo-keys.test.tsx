import { cleanup, fireEvent, render } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { createUndoKeys } from './undo-keys'

afterEach(cleanup)

const show = () => {
  const undo = { undo: vi.fn(), redo: vi.fn(), canUndo: () => true, canRedo: () => true }
  const Page = () => {
    createUndoKeys(undo)
    return (
      <main>
        <button type="button">Kapasitas</button>
        <input />
        <dialog open>
          <button type="button">Simpan</button>
        </dialog>
      </main>
    )
  }
  render(() => <Page />)
  const find = (selector: string): Element => {
    const found = document.querySelector(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }
  return { ...undo, find }
}

test('Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z undo and redo from anywhere in the page', () => {
  const { undo, redo, find } = show()
  fireEvent.keyDown(find('main > button'), { key: 'z', ctrlKey: true })
  expect(undo).toHaveBeenCalledOnce()
  fireEvent.keyDown(find('main > button'), { key: 'y', ctrlKey: true })
  fireEvent.keyDown(find('main > button'), { key: 'Z', metaKey: true, shiftKey: true })
  expect(redo).toHaveBeenCalledTimes(2)
})

test('a text field and a dialog keep these keys', () => {
  const { undo, find } = show()
  fireEvent.keyDown(find('input'), { key: 'z', ctrlKey: true })
  fireEvent.keyDown(find('dialog button'), { key: 'z', ctrlKey: true })
  fireEvent.keyDown(find('main > button'), { key: 'z' })
  expect(undo).not.toHaveBeenCalled()
})

test('a part of the page that has taken the key keeps it', () => {
  const { undo, find } = show()
  const button = find('main > button')
  button.addEventListener('keydown', (event) => event.preventDefault())
  fireEvent.keyDown(button, { key: 'z', ctrlKey: true })
  expect(undo).not.toHaveBeenCalled()
})
