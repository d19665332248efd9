import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal, Show } from 'solid-js'
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

test('keys go on from the content where what opened a dialog has gone, and stay where they are else', () => {
  const [isOpen, setOpen] = createSignal(true)
  render(() => (
    <main tabindex="-1">
      <button type="button">Tambah</button>
      <Show when={isOpen()}>
        <Dialog title="Apa hasilnya?" closeLabel="Tutup" onClose={() => setOpen(false)}>
          <input aria-label="Hasil" />
        </Dialog>
      </Show>
    </main>
  ))
  setOpen(false)
  expect(document.activeElement).toBe(screen.getByRole('main'))

  setOpen(true)
  screen.getByRole('button', { name: 'Tambah' }).focus()
  setOpen(false)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tambah' }))
})

test('a form that is submitted with a fault goes to the first field that is wrong', async () => {
  const [isWrong, setWrong] = createSignal(false)
  render(() => (
    <Dialog title="Tambah kiriman" closeLabel="Tutup" onClose={() => {}}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setWrong(true)
        }}
      >
        <input aria-label="Pembawa" />
        <input aria-label="Jumlah" aria-invalid={isWrong()} />
        <button type="submit">Simpan</button>
      </form>
    </Dialog>
  ))
  fireEvent.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Jumlah')))
})
