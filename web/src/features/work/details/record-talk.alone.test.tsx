import type { WorkEntry } from '@rembuk/core/work/work-data'
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, expect, test, vi } from 'vitest'
import type { Work } from '../../../work/work-state'
import { RecordTalk } from './record-talk'
import { recordOf } from './story'

vi.mock('../../../outbox/outbox', () => ({ outbox: {} }))
afterEach(cleanup)

const commitmentId = 'deliver.emping.umkm.2026-11-27'
const written = (n: number, partyId: string, data: WorkEntry['data']): WorkEntry => ({
  ...{ id: `e${n}`, n, at: 0 },
  ...{ by: { personId: partyId, partyId }, data },
})
const receipt = written(1, 'koperasi', {
  kind: 'reported',
  commitmentId,
  report: { kind: 'received', day: '2026-11-27', accepted: 20_000, rejected: 0, short: 0, wasted: 0 },
})
const dispute = written(2, 'umkm', {
  kind: 'reported',
  commitmentId,
  report: { kind: 'disputed', day: '2026-11-27', of: 'e1', reason: 'Hanya 18 kg' },
})

const show = (partyId: string | undefined, ...first: WorkEntry[]) => {
  const [entries, setEntries] = createSignal<WorkEntry[]>(first)
  const report = vi.fn<Work['report']>().mockResolvedValue(undefined)
  const work = { me: { personId: 'p', ...(partyId && { partyId }) }, pending: () => [], report }
  const record = recordOf(receipt)
  if (!record) throw new Error('a receipt is a record')
  render(() => (
    <RecordTalk
      record={record}
      entries={entries()}
      work={work as unknown as Work}
      personName={(id) => (id === 'umkm' ? 'Bu Sari' : 'Pak Hadi')}
    />
  ))
  return { setEntries, report }
}

test('an answer to a dispute names the receipt that it is about', async () => {
  const { report } = show('koperasi', receipt, dispute)
  expect(screen.getByText('Dinyatakan tidak benar. Bicarakan di sini.')).toBeTruthy()
  expect(screen.getByText('Menyatakan tidak benar: Hanya 18 kg')).toBeTruthy()
  fireEvent.input(screen.getByRole('textbox'), { target: { value: ' Kami timbang ulang. ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Kirim' }))
  expect(report).toHaveBeenCalledExactlyOnceWith({
    ...{ kind: 'remarked', commitmentId, of: 'e1', text: 'Kami timbang ulang.' },
  })
})

test('what is being typed stays when something new is said', () => {
  const { setEntries } = show('koperasi', receipt, dispute)
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Kami tim' } })
  setEntries([
    ...[receipt, dispute].map((entry) => ({ ...entry })),
    written(3, 'umkm', { kind: 'remarked', commitmentId, of: 'e1', text: 'Halo?' }),
  ])
  expect(screen.getByText('Halo?')).toBeTruthy()
  expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('Kami tim')
})

test('without a dispute the talk is one tap away, and a reader of no party only reads', () => {
  show('umkm', receipt)
  expect(screen.queryByRole('textbox')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Bicarakan catatan ini' }))
  expect(screen.getByRole('textbox')).toBeTruthy()
  cleanup()
  show(undefined, receipt, dispute)
  expect(screen.getByText('Menyatakan tidak benar: Hanya 18 kg')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})
