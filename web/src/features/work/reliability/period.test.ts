import { expect, it } from 'vitest'
import { spanOf } from './period'

const today = '2026-11-23'
const none = { from: '', to: '' }

it('a period ends today and begins with the month, or three months ago', () => {
  expect(spanOf('month', today, none)).toEqual({ from: '2026-11-01', to: today })
  expect(spanOf('quarter', today, none)).toEqual({ from: '2026-08-24', to: today })
})

it('everything leaves no day out', () => {
  const span = spanOf('all', today, none)
  for (const day of ['1970-01-01', today, '2099-12-31']) {
    expect(span && span.from <= day && day <= span.to).toBe(true)
  }
})

it('chosen days are taken as they are, unless they are none or the wrong way round', () => {
  expect(spanOf('range', today, { from: '2026-01-01', to: '2026-01-01' })).toEqual({
    from: '2026-01-01',
    to: '2026-01-01',
  })
  expect(spanOf('range', today, { from: '2026-02-01', to: '2026-01-01' })).toBeUndefined()
  expect(spanOf('range', today, { from: '2026-02-01', to: '' })).toBeUndefined()
})
