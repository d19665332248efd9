import type { Impact, ImpactReported } from '@rembuk/core/support/support-data'
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ImpactDialog } from './impact-dialog'

beforeEach(() => {
  // jsdom has the element but not its modal behaviour.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(cleanup)

const autumn: Impact = { quarter: '2026-Q3', turnover: 98_000_000, jobs: 4, source: 'Buku kas' }

const show = (start?: ImpactReported) => {
  const onSave = vi.fn(async (_: ImpactReported) => undefined)
  render(() => (
    <ImpactDialog
      start={start}
      quarter="2026-Q4"
      said={(quarter) => (quarter === '2026-Q3' ? autumn : undefined)}
      onSave={onSave}
      onClose={() => {}}
    />
  ))
  return onSave
}
const field = (label: RegExp) => screen.getByLabelText(label) as HTMLInputElement
const choose = (quarter: string) =>
  fireEvent.change(screen.getByLabelText('Triwulan'), { target: { value: quarter } })

test('what was said of a quarter stands in its form, so that a correction keeps the rest', async () => {
  const onSave = show()
  expect(field(/^Omzet/).value).toBe('')
  choose('2026-Q3')
  expect([field(/^Omzet/).value, field(/^Orang/).value]).toEqual(['98.000.000', '4'])
  fireEvent.input(field(/^Orang/), { target: { value: '5' } })
  fireEvent.click(screen.getByRole('button', { name: 'Simpan' }))
  await waitFor(() => expect(onSave).toHaveBeenCalledWith({ kind: 'impact', ...autumn, jobs: 5 }))
})

test('what was typed stays when another quarter is chosen', () => {
  show()
  fireEvent.input(field(/^Omzet/), { target: { value: '12.000.000' } })
  choose('2026-Q3')
  expect([field(/^Omzet/).value, field(/^Orang/).value]).toEqual(['12.000.000', ''])
})

test('what was refused comes before what was said', () => {
  show({ kind: 'impact', quarter: '2026-Q3', reach: 7, source: 'Nota' })
  expect([field(/^Pembeli/).value, field(/^Dari mana/).value]).toEqual(['7', 'Nota'])
})
