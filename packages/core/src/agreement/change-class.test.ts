import { expect, it } from 'vitest'
import { changeClass } from './change-class'
import { termFields } from './term-field'

it('asks for consent again wherever somebody would owe something else', () => {
  expect([...termFields, 'thresholds' as const].filter((field) => changeClass(field) === 'minor')).toEqual([
    'renewal',
    'thresholds',
  ])
})
