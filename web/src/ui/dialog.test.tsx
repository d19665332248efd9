import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Dialog } from './dialog'

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
afterEach(cleanup)

const cancel = (): Event => new Event('cancel', { bubbles: true, cancelable: true })

test('Esc closes a dialog, a file picker left without a choice does not', () => {
  const onClose = vi.fn()
  render(() => (
    <Dialog title="Ubah produk" closeLabel="Tutup" onClose={onClose}>
      <input type="file" aria-label="Foto" />
    </Dialog>
  ))
  fireEvent(screen.getByLabelText('Foto'), cancel())
  expect(onClose).not.toHaveBeenCalled()
  fireEvent(screen.getByRole('dialog'), cancel())
  expect(onClose).toHaveBeenCalledOnce()
})
