import { addDays } from '@rembuk/core/calendar'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import { ImportDialog } from './import-dialog'
import { MenuDialog } from './menu-dialog'
import { PasteDialog } from './paste-dialog'

const MONDAY = '2026-11-23'

beforeAll(() => {
  // jsdom knows dialogs, but not how to open them.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(cleanup)

const show = (content: () => JSX.Element): Desk => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 }, 'seed')
  const emping = { id: 'p1', name: 'Emping melinjo', unit: 'kg', makers: [{ partyId: 'u1' }] }
  addProduct(doc, emping, 'seed')
  addProduct(doc, { ...emping, id: 'p2', name: 'Batik cap', unit: 'lembar' }, 'seed')
  let desk: Desk | undefined
  render(() => {
    desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [{ id: 'u1', name: 'Pak Karyo' }],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return <DeskProvider value={desk}>{content()}</DeskProvider>
  })
  return desk as Desk
}
const planOf = (desk: Desk) => readPlan(desk.doc).plan?.products ?? []
const type = (text: string): void => {
  fireEvent.input(screen.getByLabelText('Teks'), { target: { value: text } })
}
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const choose = (file: File): void => {
  fireEvent.change(screen.getByLabelText('Berkas'), { target: { files: [file] } })
}

describe('a pasted text', () => {
  const paste = (onClose = () => {}) => show(() => <PasteDialog today={MONDAY} onClose={onClose} />)

  it('shows what it changes and is one change, which one undo takes back', () => {
    const closed = vi.fn()
    const desk = paste(closed)
    const draft = { text: '4o', fault: 'not-a-number' as const }
    desk.drafts.keep([[`demand/p1@${MONDAY}`, draft]])
    type('emping 40 senin\nkirim emping 12 rabu\nbuat batik 2 lusin')
    expect(screen.getByText('Kirim · Emping melinjo · Pak Karyo · 25 Nov')).toBeTruthy()
    expect(screen.getByText('0 → 40 kg')).toBeTruthy()
    press('Terapkan 3 angka')
    expect(closed).toHaveBeenCalledOnce()
    expect(planOf(desk)[0]?.demand[0]).toBe(40_000)
    expect(desk.drafts.of(`demand/p1@${MONDAY}`)).toBeUndefined()
    expect(planOf(desk)[0]?.makers[0]?.deliveries).toEqual([{ day: '2026-11-25', quantity: 12_000 }])
    expect(planOf(desk)[1]?.makers[0]?.production[0]).toBe(24_000)
    desk.undo.undo()
    expect(planOf(desk)[0]?.demand[0]).toBe(0)
    expect(planOf(desk)[0]?.makers[0]?.deliveries).toEqual([])
    expect(desk.undo.canUndo()).toBe(false)
  })

  it('leads to what has to be mended, and keeps it when the rest is applied', () => {
    const closed = vi.fn()
    const desk = paste(closed)
    type('emping 40\nkacang 3')
    expect(screen.getByText('Produk "kacang" tidak ada.')).toBeTruthy()
    press('Perbaiki kacang 3')
    const area = screen.getByLabelText<HTMLTextAreaElement>('Teks')
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('kacang 3')
    press('Terapkan 1 angka')
    expect(area.value).toBe('kacang 3')
    expect(closed).not.toHaveBeenCalled()
    expect(planOf(desk)[0]?.demand[0]).toBe(40_000)
  })

  it('may be cells of a spreadsheet', () => {
    const desk = paste()
    type('Produk\tM48\tM49\nEmping\t5\t6\n')
    press('Terapkan 2 angka')
    expect(planOf(desk)[0]?.demand.slice(0, 2)).toEqual([5_000, 6_000])
  })

  it('that is too long to be read at once says so first, and loses nothing', () => {
    const closed = vi.fn()
    const desk = paste(closed)
    type(`emping 40\n${'\u200b\n'.repeat(24_995)}batik 7`)
    expect(screen.getByText('7 huruf terakhir belum dibaca. Terapkan dulu yang sudah dibaca.')).toBeTruthy()
    press('Terapkan 1 angka')
    expect(closed).not.toHaveBeenCalled()
    expect(screen.getByLabelText<HTMLTextAreaElement>('Teks').value).toBe('batik 7')
    press('Terapkan 1 angka')
    expect(closed).toHaveBeenCalledOnce()
    expect(planOf(desk).map(({ demand }) => demand[0])).toEqual([40_000, 7_000])
  })

  it('without a number has nothing to apply', () => {
    paste()
    type('selamat pagi')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Terapkan' }).disabled).toBe(true)
  })
})

describe('an imported file', () => {
  const open = (onClose = () => {}) => show(() => <ImportDialog onClose={onClose} />)

  it('is mended in its cells before it is applied', async () => {
    const closed = vi.fn()
    const desk = open(closed)
    choose(new File(['\ufeffProduk;Baris;M48;M49\r\nEmping;Permintaan;7;banyak\r\n'], 'rencana.csv'))
    const cell = await screen.findByLabelText('Baris 2 kolom D')
    fireEvent.change(cell, { target: { value: '8,5' } })
    press('Terapkan 2 angka')
    expect(planOf(desk)[0]?.demand.slice(0, 2)).toEqual([7_000, 8_500])
    expect(closed).toHaveBeenCalledOnce()
  })

  it('of very many numbers is applied at once, and one undo takes all of it back', async () => {
    const closed = vi.fn()
    const desk = open(closed)
    const products = Array.from({ length: 100 }, (_, index) => `Produk ${index}`)
    desk.doc.transact(() => {
      startPlan(desk.doc, { start: MONDAY, weeks: 52 }, 'seed')
      for (const [index, name] of products.entries())
        addProduct(desk.doc, { id: `q${index}`, name, unit: 'kg', makers: [{ partyId: 'u1' }] }, 'seed')
    }, 'seed')
    const head = Array.from({ length: 52 }, (_, week) => addDays(MONDAY, 7 * week))
    const rows = products.flatMap((name) =>
      ['Permintaan', 'Produksi'].map((line) => [name, line, ...head.map((_, week) => week + 1)].join(';')),
    )
    choose(new File([['Produk;Baris', ...head].join(';'), '\n', rows.join('\n')], 'besar.csv'))
    let updates = 0
    desk.doc.on('update', () => updates++)
    fireEvent.click(await screen.findByRole('button', { name: 'Terapkan 10.400 angka' }))
    expect(closed).toHaveBeenCalledOnce()
    expect(updates).toBe(2)
    const ends = () => {
      const [first, last] = [planOf(desk).at(-100), planOf(desk).at(-1)]
      return [first?.demand[0], last?.demand[51], last?.makers[0]?.production[51]]
    }
    expect(ends()).toEqual([1_000, 52_000, 52_000])
    desk.undo.undo()
    expect(ends()).toEqual([0, 0, 0])
    expect(desk.undo.canUndo()).toBe(false)
  })

  it('with too many cells says how many rows were not read', async () => {
    const desk = open()
    const rows = ['Produk;M48', 'Emping;7', ...new Array<string>(5_000).fill(';'.repeat(99)), 'Batik;8']
    choose(new File([rows.join('\n')], 'panjang.csv'))
    expect(
      await screen.findByText('1 baris terakhir tidak dibaca. Impor baris itu di berkas lain.'),
    ).toBeTruthy()
    press('Terapkan 1 angka')
    expect(planOf(desk).map(({ demand }) => demand[0])).toEqual([7_000, 0])
  })

  it.each([
    ['foto.png', 'x', 'bukan .xlsx atau .csv'],
    ['besar.csv', 'x'.repeat(5 * 1024 * 1024 + 1), 'lebih besar dari 5 MB'],
    ['rusak.xlsx', 'x', 'tidak bisa dibaca'],
    ['lain.csv', 'Nama;Harga\r\nEmping;5', 'Tidak ada judul minggu'],
  ])('such as %s that cannot be taken says why', async (name, content, words) => {
    open()
    choose(new File([content], name))
    expect(await screen.findByText(new RegExp(words))).toBeTruthy()
  })
})

it('who only reads a plan is offered nothing that changes it', () => {
  const chosen = vi.fn()
  show(() => <MenuDialog editable={false} past={false} onChoose={chosen} onClose={() => {}} />)
  expect(screen.queryByRole('button', { name: 'Tempel teks WhatsApp' })).toBeNull()
  press('Ekspor CSV')
  expect(chosen).toHaveBeenCalledWith('exportCsv')
})

it('a plan of the past can be taken along and nothing else', () => {
  show(() => <MenuDialog editable={false} past={true} onChoose={() => {}} onClose={() => {}} />)
  const names = screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(names.filter(Boolean)).toEqual(['Ekspor Excel', 'Ekspor CSV', 'Ekspor tabel lain (CSV)', 'Cetak'])
})
