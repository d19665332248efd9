import { expect, it } from 'vitest'
import { classNames } from '../../web/vite/class-name.mjs'

it('names a class after its file', () => {
  const name = classNames()
  expect(name('cell', '/web/src/features/plan/grid/grid.module.css')).toBe('grid_cell')
  expect(name('row', '/web/src/features/plan/grid/grid.module.css?used')).toBe('grid_row')
})

it('stops a build in which two files would give the same names', () => {
  const name = classNames()
  name('cell', '/web/src/features/plan/grid/grid.module.css')
  expect(() => name('cell', '/web/src/features/report/grid.module.css')).toThrow(RangeError)
})
