import { photoIdOf } from '@rembuk/core/photo'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PhotoProgress } from './photo-choice'
import PhotoField from './photo-field'
import { UnreadablePhoto } from './shrink-photo'

const shrink = vi.hoisted(() => vi.fn<(file: Blob) => Promise<Blob>>())
vi.mock(import('./shrink-photo'), async (original) => ({ ...(await original()), shrinkPhoto: shrink }))

const small = new Blob([Uint8Array.from([1, 2, 3])], { type: 'image/webp' })
const file = new File(['large'], 'emping.jpg', { type: 'image/jpeg' })
const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  shrink.mockResolvedValue(small)
  fetched.mockImplementation(async () => new Response(null, { status: 204 }))
  vi.stubGlobal('fetch', fetched)
  URL.createObjectURL = () => 'blob:copy'
  URL.revokeObjectURL = () => {}
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockReset()
  shrink.mockReset()
})

const show = (before?: string) => {
  const [value, setValue] = createSignal(before)
  const progress: PhotoProgress[] = []
  const { container } = render(() => (
    <PhotoField
      partnershipId="batang"
      value={value()}
      before={before}
      alt="Foto Emping"
      onChange={setValue}
      onProgress={(each) => progress.push(each)}
    />
  ))
  const choose = () =>
    fireEvent.change(container.querySelector('input[type=file]') as HTMLInputElement, {
      target: { files: [file] },
    })
  return { value, progress, choose }
}

test('a chosen photo is sent at once and shown from this device', async () => {
  const { value, progress, choose } = show()
  choose()
  expect((await screen.findByRole('img', { name: 'Foto Emping' })).getAttribute('src')).toBe('blob:copy')
  expect(value()).toBe(await photoIdOf(Uint8Array.from([1, 2, 3])))
  expect(progress).toEqual(['idle', 'sending', 'idle'])
  expect(fetched).toHaveBeenCalledOnce()
})

test('without a connection it says so, keeps what was there, and can be sent again', async () => {
  const { value, progress, choose } = show('e'.repeat(43))
  fetched.mockRejectedValueOnce(new TypeError('failed to fetch'))
  choose()
  expect((await screen.findByRole('alert')).textContent).toContain('Foto perlu sambungan internet.')
  expect(value()).toBe('e'.repeat(43))
  expect(progress.at(-1)).toBe('failed')
  fireEvent.click(screen.getByRole('button', { name: 'Kirim foto lagi' }))
  await screen.findByText('Foto siap. Simpan untuk memakainya.')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(value()).not.toBe('e'.repeat(43))
})

test('a file that is no photo is not sent, and the words say what to choose', async () => {
  const { value, choose } = show()
  shrink.mockRejectedValue(new UnreadablePhoto())
  choose()
  expect((await screen.findByRole('alert')).textContent).toContain('Pilih foto JPG atau PNG.')
  expect(screen.queryByRole('button', { name: 'Kirim foto lagi' })).toBeNull()
  expect(fetched).not.toHaveBeenCalled()
  expect(value()).toBeUndefined()
})

test('a removed photo can be put back before the form is saved', () => {
  const { value } = show('e'.repeat(43))
  expect(screen.getByRole('img').getAttribute('src')).toBe(
    `/api/partnerships/batang/photos/${'e'.repeat(43)}`,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Hapus foto' }))
  expect(value()).toBeUndefined()
  expect(screen.getByText('Foto akan dihapus saat Anda menyimpan.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Kembalikan foto' }))
  expect(value()).toBe('e'.repeat(43))
})

test('of two photos chosen one after the other only the last counts', async () => {
  const { value, choose } = show()
  let finishFirst = (_: Blob): void => {}
  shrink.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        finishFirst = resolve
      }),
  )
  choose()
  choose()
  await screen.findByRole('img')
  const last = value()
  finishFirst(new Blob([Uint8Array.from([9])]))
  await new Promise((resolve) => setTimeout(resolve))
  await waitFor(() => expect(shrink).toHaveBeenCalledTimes(2))
  expect(value()).toBe(last)
})
