import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsIn, isSingle, type Move, moved, rectangleOf, rowsOf } from './selection'

const size = { rows: 5, columns: 4, pageRows: 3, pageColumns: 2 }

test('a selection reaches from its anchor to the active cell in either direction', () => {
  const rectangle = rectangleOf({ row: 3, column: 1 }, { row: 1, column: 2 })
  expect(rectangle).toEqual({ top: 1, bottom: 3, left: 1, right: 2 })
  expect(columnsIn(rectangle, 2)).toEqual({ left: 1, right: 2 })
  expect(columnsIn(rectangle, 4)).toBeUndefined()
  expect(rowsOf(rectangle).flat()).toHaveLength(6)
  expect(isSingle(rectangleOf({ row: 1, column: 1 }, { row: 1, column: 1 }))).toBe(true)
})

test('Tab goes on in the next row at the end of a row, and stays at the last cell', () => {
  expect(moved({ row: 0, column: 3 }, 'next', size)).toEqual({ row: 1, column: 0 })
  expect(moved({ row: 4, column: 3 }, 'next', size)).toEqual({ row: 4, column: 3 })
  expect(moved({ row: 1, column: 0 }, 'previous', size)).toEqual({ row: 0, column: 3 })
  expect(moved({ row: 0, column: 0 }, 'previous', size)).toEqual({ row: 0, column: 0 })
})

test('page keys move by a page and stop at the edge', () => {
  expect(moved({ row: 1, column: 2 }, 'page-down', size)).toEqual({ row: 4, column: 2 })
  expect(moved({ row: 1, column: 2 }, 'page-up', size)).toEqual({ row: 0, column: 2 })
  expect(moved({ row: 1, column: 0 }, 'page-right', size)).toEqual({ row: 1, column: 2 })
  expect(moved({ row: 1, column: 1 }, 'page-left', size)).toEqual({ row: 1, column: 0 })
})

test('no move ever leaves the grid', () => {
  const moves: Move[] = [
    'up',
    'down',
    'left',
    'right',
    'row-start',
    'row-end',
    'column-start',
    'column-end',
    'first',
    'last',
    'page-up',
    'page-down',
    'page-left',
    'page-right',
    'next',
    'previous',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...moves)),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      (steps, rows, columns) => {
        const end = steps.reduce(
          (place, move) => moved(place, move, { rows, columns, pageRows: 3, pageColumns: 2 }),
          {
            row: 0,
            column: 0,
          },
        )
        return end.row >= 0 && end.row < rows && end.column >= 0 && end.column < columns
      },
    ),
  )
})
