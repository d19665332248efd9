import { number, object } from 'valibot'
import { beforeEach, expect, it, vi } from 'vitest'
import { forgetPerson, kept } from './kept'

const point = kept('point', object({ x: number() }))

beforeEach(() => localStorage.clear())

it('gives back what was kept', () => {
  expect(point.write({ x: 1 })).toBe(true)
  expect(point.read()).toEqual({ x: 1 })
})

it.each(['{"x":"1"}', 'no json', 'null', '{"__proto__":{"x":1}}'])(
  'ignores %s, which does not fit',
  (text) => {
    localStorage.setItem('rembuk/point', text)
    expect(point.read()).toBeUndefined()
  },
)

it('says so when the browser refuses to keep it', () => {
  const full = {
    setItem: vi.fn(() => {
      throw new DOMException('full', 'QuotaExceededError')
    }),
  }
  const refused = kept('point', object({ x: number() }), () => full as unknown as Storage)
  expect(refused.write({ x: 1 })).toBe(false)
  expect(refused.read()).toBeUndefined()
})

it('forgets the person but not the language or what is not ours', () => {
  point.write({ x: 1 })
  localStorage.setItem('rembuk/language', '"en"')
  localStorage.setItem('other', 'stays')
  sessionStorage.setItem('rembuk/draft', '1')
  forgetPerson()
  expect(point.read()).toBeUndefined()
  expect(sessionStorage.length).toBe(0)
  expect(localStorage.getItem('rembuk/language')).toBe('"en"')
  expect(localStorage.getItem('other')).toBe('stays')
})
