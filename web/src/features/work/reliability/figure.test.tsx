import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, expect, it } from 'vitest'
import { Figure } from './figure'
import { Lines } from './lines'

afterEach(cleanup)

const names = {
  goods: { products: { emping: { name: 'Emping', unit: 'kg' } }, materials: {} },
  parties: [{ id: 'karyo', name: 'Emping Pak Karyo', kind: 'producer' as const }],
}
const line = (day: string, inWindow: number, isDisputed = false) => ({
  ...{ commitmentId: day, partyId: 'karyo', productId: 'emping', day, isDisputed },
  ...{ promised: 40_000, arrived: 40_000, inWindow, onTime: inWindow > 0, inFull: true, both: inWindow > 0 },
})
const show = (lines: ReturnType<typeof line>[]) =>
  render(() => (
    <Figure
      name="onTime"
      rate={{ met: lines.filter(({ onTime }) => onTime).length, of: lines.length }}
      thing="kiriman"
    >
      <Lines
        lines={lines.map((each) => ({ line: each, isMet: each.onTime, isMoney: false }))}
        names={names}
      />
    </Figure>
  ))
const open = () => {
  const details = screen.getByRole('group') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
}

it('a figure of a few says how many of how many, and no percent', () => {
  show([line('2026-11-27', 40_000), line('2026-12-04', 40_000), line('2026-12-11', 0)])
  screen.getByText('2 dari 3 kiriman')
  screen.getByText('Jumlahnya masih sedikit.')
  expect(screen.queryByText(/%/)).toBeNull()
})

it('a figure of many says its share, with the count beside it', () => {
  show(Array.from({ length: 10 }, (_, index) => line(`2026-11-1${index}`, index < 9 ? 40_000 : 0)))
  screen.getByText('90%')
  screen.getByText('9 dari 10 kiriman')
})

it('a figure of nothing is no zero percent', () => {
  show([])
  screen.getByText('Belum ada yang dapat dinilai.')
  expect(screen.queryByText(/0/)).toBeNull()
})

it('a figure opens to its formula and its lines, the newest first, with what is disputed', () => {
  show([line('2026-11-27', 40_000), line('2026-12-04', 0, true)])
  open()
  screen.getByText(/Dibagi semua janji\./)
  const rows = screen.getAllByRole('listitem')
  expect(rows[0]?.textContent).toContain('Tidak4 Des 2026 · Emping')
  expect(rows[0]?.textContent).toContain('Pihak lain belum setuju dengan catatan ini.')
  expect(rows[1]?.textContent).toContain('Ya27 Nov 2026 · Emping')
  expect(rows[1]?.textContent).toContain('Datang 40 kg, tepat waktu 40 kg')
})
