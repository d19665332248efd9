import { expect, test } from 'vitest'
import { type Answers, answerFault, readAnswers } from './answers'

const usual = { start: '2026-11-23', weeks: 12 }
const answers: Answers = {
  name: ' Emping ',
  unit: 'kg',
  otherUnit: '',
  makers: ['u1'],
  stock: '10',
  asked: '1,5',
  made: '',
  period: { day: '2026-12-02', weeks: '8' },
}

test('answers become a plan; a number that was left open stays open', () => {
  expect(readAnswers(answers, usual)).toEqual({
    product: { name: 'Emping', unit: 'kg', makers: ['u1'], stock: 10_000, asked: 1_500, made: undefined },
    period: { start: '2026-11-30', weeks: 8 },
  })
})

test('without a name there is no product, and without weeks there are the usual ones', () => {
  const left = { ...answers, name: '', period: { day: '', weeks: '' } }
  expect(readAnswers(left, usual)).toEqual({ period: usual })
})

test('each answer says what is wrong with it', () => {
  expect(answerFault('product', { ...answers, name: ' ' })).toBe('name')
  expect(answerFault('product', { ...answers, unit: 'other' })).toBe('unit')
  expect(answerFault('product', { ...answers, unit: 'other', otherUnit: 'tampah' })).toBeUndefined()
  expect(answerFault('makers', { ...answers, makers: [] })).toBe('makers')
  expect(answerFault('made', answers)).toBe('empty')
  expect(answerFault('asked', { ...answers, asked: '1.5' })).toBe('grouping')
  expect(answerFault('period', { ...answers, period: { day: '2026-12-02', weeks: '3' } })).toBe('period')
})
