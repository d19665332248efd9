import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDeliveryCarrier, setDeliveryReceived } from '@rembuk/plandoc/edit/delivery-details'
import { addMaterial } from '@rembuk/plandoc/edit/materials'
import { addOutlet } from '@rembuk/plandoc/edit/outlets'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { readPlan } from '@rembuk/plandoc/read'
import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { writeSheets } from '../../../files/write-sheet'
import { type Desk, DeskProvider } from '../cells/desk'
import { createLiveDesk } from '../cells/live-desk'
import { ExportDialog } from './export-dialog'
import { ImportDialog } from './import-dialog'

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

/** A plan of emping in kg and batik in pieces, with one delivery of emping, a part of which came. */
const open = (onClose = () => {}): Desk => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 }, 'seed')
  const emping = { id: 'p1', name: 'Emping melinjo', unit: 'kg', makers: [{ partyId: 'u1' }] }
  addProduct(doc, emping, 'seed')
  addProduct(doc, { id: 'p2', name: 'Batik cap', unit: 'lembar', makers: [{ partyId: 'u2' }] }, 'seed')
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg' }, 'seed')
  addOutlet(doc, { id: 'o1', name: 'Gerai Pasar' }, 'seed')
  setDelivery(doc, 'p1', 'u1', '2026-11-25', 12_000, 'seed')
  setDeliveryCarrier(doc, 'p1', 'u1', '2026-11-25', 'Pikap', 'seed')
  setDeliveryReceived(doc, 'p1', 'u1', '2026-11-25', 5_000, 'seed')
  let desk: Desk | undefined
  render(() => {
    desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [
        { id: 'u1', name: 'Pak Karyo' },
        { id: 'u2', name: 'Bu Wulan' },
      ],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return (
      <DeskProvider value={desk}>
        <ImportDialog onClose={onClose} />
      </DeskProvider>
    )
  })
  return desk as Desk
}
const product = (desk: Desk, index = 0) => readPlan(desk.doc).plan?.products[index]
const deliveries = (desk: Desk) => product(desk)?.makers[0]?.deliveries
const choose = (file: File): void => {
  fireEvent.change(screen.getByLabelText('Berkas'), { target: { files: [file] } })
}
const csv = (...rows: string[]): File => new File([rows.join('\r\n')], 'kiriman.csv')
const apply = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

describe('an imported table of deliveries', () => {
  it('is matched with those that are there, in any order of columns and either language', async () => {
    const closed = vi.fn()
    const desk = open(closed)
    choose(
      csv(
        'Note;Price;Carrier;Product;Date;Quantity;Unit',
        'Lewat belakang;9;-;emping;25/11;20;kg',
        ';;Bu Sari;emping;26 Nov;1;kuintal',
      ),
    )
    expect(await screen.findByText('1 pengiriman berubah, 1 pengiriman baru.')).toBeTruthy()
    expect(
      screen.getByText(
        'Jumlah 12 → 20 · Pembawa Pikap → kosong · Catatan kosong → Lewat belakang · Sudah diterima 5',
      ),
    ).toBeTruthy()
    expect(screen.getByText('Emping melinjo · Pak Karyo → Gudang koperasi · 26 Nov')).toBeTruthy()
    expect(screen.getByText('Kolom yang tidak dibaca: Price.')).toBeTruthy()
    await apply('Terapkan 2 perubahan')
    expect(closed).toHaveBeenCalledOnce()
    expect(deliveries(desk)).toEqual([
      { day: '2026-11-25', quantity: 20_000, note: 'Lewat belakang', received: 5_000 },
      { day: '2026-11-26', quantity: 100_000, carrier: 'Bu Sari' },
    ])
    desk.undo.undo()
    expect(deliveries(desk)).toEqual([
      { day: '2026-11-25', quantity: 12_000, carrier: 'Pikap', received: 5_000 },
    ])
    expect(desk.undo.canUndo()).toBe(false)
  })

  it('says row by row what the form would refuse, and what stays as it is', async () => {
    const desk = open()
    choose(
      csv(
        'Tanggal;Produk;Dari;Ke;Jumlah;Siap kirim;Catatan',
        '26/11;emping;;;0;;',
        '26/11/2025;emping;;;4;;',
        ';emping;;;4;;',
        '27/11;emping;Pak Karyo;Gerai Pasar;4;;',
        '27/11;emping;Bu Wulan;;4;;',
        '27/11;emping;;;4;mungkin;',
        `27/11;emping;;;4;;${'a'.repeat(281)}`,
        '28/11;emping;;;4;;',
        '28/11;emping;;;5;;',
        '28/11;emping;;Gerai Pasar;5;ya;',
      ),
    )
    expect(await screen.findByText('0 pengiriman berubah, 2 pengiriman baru.')).toBeTruthy()
    for (const words of [
      'Tulis jumlah lebih dari 0.',
      /^26 Nov 2025 di luar rencana/,
      'Tulis tanggalnya, misalnya 25/11.',
      'Kirim dari produsen ke gudang, atau dari gudang ke gerai.',
      'Tempat "Bu Wulan" tidak ada untuk produk ini. Tulis salah satu: Pak Karyo.',
      '"mungkin" tidak dikenal. Tulis ya atau tidak.',
      'Tulis satu baris, paling panjang 280 huruf.',
      'Tempat ini sudah diisi di atas. Hapus salah satunya.',
      '1 pengiriman di rencana tidak ada di sini. Itu tetap ada.',
    ])
      expect(screen.getByText(words)).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Baris 7 kolom F'), { target: { value: 'belum' } })
    await apply('Terapkan 3 perubahan')
    expect(deliveries(desk)?.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-27', '2026-11-28'])
    expect(product(desk)?.outlets?.[0]?.deliveries).toEqual([
      { day: '2026-11-28', quantity: 5_000, ready: true },
    ])
  })
})

describe('an imported workbook', () => {
  const text = (cells: string[]) => cells.map((each) => ({ text: each }))
  const workbook = async (sheets: Readonly<Record<string, string[][]>>): Promise<File> => {
    const file = await writeSheets(
      Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map(text) })),
    )
    return new File([await file.arrayBuffer()], 'rencana.xlsx')
  }

  it('shows each sheet, knows in one what another brings, and is one step to undo', async () => {
    const desk = open()
    choose(
      await workbook({
        Catatan: [['Rapat'], ['Senin']],
        Rencana: [
          ['Produk', 'Baris', 'Satuan', 'M48'],
          ['Emping', 'Permintaan', 'dus', '2'],
        ],
        Pengiriman: [
          ['Tanggal', 'Produk', 'Dari', 'Jumlah'],
          ['27/11', 'Batik', 'Pak Karyo', '9'],
        ],
        Produk: [
          ['Produk', 'Tempat', 'Satuan', 'Stok awal', 'Stok pengaman', 'Batas atas stok', 'Kelipatan'],
          ['Emping', '', 'kg', '7', '20', '90', '5'],
          ['Batik', 'Pak Karyo', '', '3', '', '', ''],
          ['Batik', 'Gerai Pasar', '', '2', '', '', ''],
        ],
        Bahan: [
          ['Bahan', 'Pembeli', 'Lama datang', 'Cara pesan'],
          ['Melinjo', 'Bu Wulan', '2 minggu', 'kelipatan 50'],
        ],
        'Barang datang': [
          ['Bahan', 'Minggu', 'Barang datang', 'Stok dihitung'],
          ['Melinjo', '30/11', '25', '4'],
        ],
        'Satuan hitung': [
          ['Produk', 'Satuan hitung', 'Isi'],
          ['Emping', 'dus', '20'],
          ['Emping', 'ton', '20'],
        ],
      }),
    )
    const sheet = async (name: string) => within(await screen.findByRole('region', { name }))
    expect((await sheet('Rencana')).getByText('0 → 40 kg')).toBeTruthy()
    expect((await sheet('Pengiriman')).getByText('Baru · Jumlah 9')).toBeTruthy()
    expect((await sheet('Produk')).getByText('2 isian produk berubah, 1 produsen baru.')).toBeTruthy()
    expect((await sheet('Satuan hitung')).getByText(/Isi satuan "ton" sudah tetap/)).toBeTruthy()
    expect(screen.getByText('Lembar yang tidak dibaca: Catatan.')).toBeTruthy()
    expect(
      (await sheet('Bahan')).getByText(
        'Pembeli Gudang koperasi → Bu Wulan · Lama datang 0 hari → 2 minggu · Cara pesan sesuai kebutuhan → kelipatan 50',
      ),
    ).toBeTruthy()
    await apply('Terapkan 8 perubahan')
    expect(readPlan(desk.doc).plan?.materials).toEqual([
      {
        id: 'm1',
        name: 'Melinjo',
        unit: 'kg',
        partyId: 'u2',
        opening: 0,
        receipts: [0, 25_000, 0, 0],
        counted: [undefined, 4_000, undefined, undefined],
        leadTime: { count: 2, unit: 'week' },
        lotSizing: { rule: 'fixed-lot', lot: 50_000 },
      },
    ])
    expect(product(desk)).toMatchObject({
      opening: 7_000,
      safety: 20_000,
      ceiling: 90_000,
      step: 5_000,
      units: [{ name: 'dus', size: 20_000 }],
    })
    expect(product(desk)?.demand[0]).toBe(40_000)
    expect(product(desk, 1)?.makers.map(({ partyId, opening }) => [partyId, opening])).toEqual([
      ['u2', 0],
      ['u1', 3_000],
    ])
    expect(product(desk, 1)?.makers[1]?.deliveries).toEqual([{ day: '2026-11-27', quantity: 9_000 }])
    expect(product(desk, 1)?.outlets?.[0]?.opening).toBe(2_000)
    desk.undo.undo()
    expect(desk.undo.canUndo()).toBe(false)
    expect(product(desk)).toMatchObject({ opening: 0, safety: 0 })
    expect(product(desk, 1)?.makers).toHaveLength(1)
  })

  it('may make a pack the base unit that another sheet gives a size', async () => {
    const desk = open()
    choose(
      await workbook({
        Produk: [
          ['Produk', 'Satuan', 'Stok awal'],
          ['Emping', 'dus', '7'],
        ],
        'Satuan hitung': [
          ['Produk', 'Satuan hitung', 'Isi'],
          ['Emping', 'dus', '20'],
        ],
      }),
    )
    await apply('Terapkan 2 perubahan')
    expect(product(desk)).toMatchObject({ unit: 'dus', opening: 7_000 })
  })

  it('counts what two sheets change alike once, and asks where they differ', async () => {
    const desk = open()
    const sheets = (week: string) =>
      workbook({
        Rencana: [
          ['Produk', 'Baris', 'Hari', 'M48'],
          ['Emping', 'Kirim', 'Rabu', week],
        ],
        Pengiriman: [
          ['Tanggal', 'Produk', 'Jumlah'],
          ['25/11', 'Emping', '30'],
        ],
      })
    choose(await sheets('31'))
    expect(await screen.findByText('Lembar pengiriman menulis 30. Samakan keduanya.')).toBeTruthy()
    choose(await sheets('12'))
    expect(await screen.findByText('Tetap sama: Rencana.')).toBeTruthy()
    choose(await sheets('30'))
    await apply('Terapkan 1 perubahan')
    expect(deliveries(desk)?.[0]?.quantity).toBe(30_000)
  })
})

it('each table but the numbers by week can be had as CSV alone', () => {
  const chosen = vi.fn()
  render(() => <ExportDialog onChoose={chosen} onClose={() => {}} />)
  fireEvent.click(screen.getByRole('button', { name: 'Pengiriman' }))
  expect(chosen).toHaveBeenCalledWith('deliveries')
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Produk', 'Satuan hitung', 'Resep']),
  )
})
