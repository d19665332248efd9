import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicesWith, revealOffset, spanWith, visibleSpan } from './windowing'

test('shows the items under the viewport and some more on each side', () => {
  expect(visibleSpan({ offset: 320, viewport: 320, size: 32, count: 1000, overscan: 3 })).toEqual({
    first: 7,
    end: 23,
  })
})

test('never leaves the items there are', () => {
  expect(visibleSpan({ offset: -50, viewport: 100, size: 32, count: 2, overscan: 3 })).toEqual({
    first: 0,
    end: 2,
  })
  expect(visibleSpan({ offset: 9000, viewport: 100, size: 32, count: 2, overscan: 3 })).toEqual({
    first: 2,
    end: 2,
  })
})

test('every visible pixel row belongs to a shown item, whatever the scroll', () => {
  fc.assert(
    fc.property(
      fc.record({
        offset: fc.integer({ min: 0, max: 50_000 }),
        viewport: fc.integer({ min: 1, max: 2000 }),
        size: fc.integer({ min: 10, max: 300 }),
        count: fc.integer({ min: 0, max: 2000 }),
        overscan: fc.integer({ min: 0, max: 5 }),
      }),
      (input) => {
        const { first, end } = visibleSpan(input)
        const lastPixel = Math.min(input.offset + input.viewport, input.count * input.size)
        if (lastPixel <= input.offset) return true
        return first * input.size <= input.offset && end * input.size >= lastPixel
      },
    ),
  )
})

test('keeps what is there near what is needed, and after a jump nothing', () => {
  expect(spanWith({ first: 10, end: 30 }, { first: 12, end: 32 }, 4)).toEqual({ first: 10, end: 32 })
  expect(spanWith({ first: 10, end: 30 }, { first: 18, end: 38 }, 4)).toEqual({ first: 14, end: 38 })
  expect(spanWith({ first: 18, end: 38 }, { first: 10, end: 30 }, 4)).toEqual({ first: 10, end: 34 })
  expect(spanWith({ first: 0, end: 20 }, { first: 90, end: 110 }, 4)).toEqual({ first: 90, end: 110 })
})

test('keeps the focused item in place, before, inside or after the window', () => {
  const span = { first: 4, end: 6 }
  expect(indicesWith(span, 1)).toEqual([1, 4, 5])
  expect(indicesWith(span, 5)).toEqual([4, 5])
  expect(indicesWith(span, 9)).toEqual([4, 5, 9])
  expect(indicesWith(span, undefined)).toEqual([4, 5])
})

test('scrolls only as far as an item needs to be seen', () => {
  expect(revealOffset({ offset: 100, viewport: 200, start: 150, size: 50 })).toBe(100)
  expect(revealOffset({ offset: 100, viewport: 200, start: 40, size: 50 })).toBe(40)
  expect(revealOffset({ offset: 100, viewport: 200, start: 290, size: 50 })).toBe(140)
})
