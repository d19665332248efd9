import { expect, it } from 'vitest'
import { readObstacle } from './obstacle-form'

const today = '2026-11-23'
const filled = { text: ' Mesin rusak ', cause: '', ownerId: 'sari', dueDay: '2026-11-30', commitmentId: '' }

it('an obstacle needs what it is, who looks after it and until when; the rest may stay empty', () => {
  expect(readObstacle(filled, today)).toEqual({
    ok: true,
    data: { kind: 'obstacle', text: 'Mesin rusak', cause: '', ownerId: 'sari', dueDay: '2026-11-30' },
  })
})

it('an obstacle may be about one promise', () => {
  const read = readObstacle({ ...filled, commitmentId: 'deliver.emping.a.2026-11-27' }, today)
  expect(read.ok && read.data.commitmentId).toBe('deliver.emping.a.2026-11-27')
})

it.each([
  ['text', { text: ' ' }],
  ['text', { text: 'a\nb' }],
  ['cause', { cause: 'x'.repeat(281) }],
  ['dueDay', { dueDay: '' }],
  ['dueDay', { dueDay: '2026-11-22' }],
] as const)('what cannot be is named by its field: %s', (field, change) => {
  expect(readObstacle({ ...filled, ...change }, today)).toEqual({ ok: false, faults: { [field]: true } })
})
