import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readThresholdTexts, saveThresholds } from './thresholds-form'

test.each([
  ['110', '4', 1100, 4],
  [' 95 % ', '', 950, undefined],
  ['', '52', undefined, 52],
])('"%s" and "%s" are limits', (load, cover, loadPerMille, maxCoverWeeks) => {
  expect(readThresholdTexts({ load, cover })).toEqual({ loadPerMille, maxCoverWeeks })
})

test.each(['0', '1001', '1,5', 'banyak', '-1'])('a load of "%s" is refused', (load) => {
  expect(readThresholdTexts({ load, cover: '' }).loadPerMille).toBe('wrong')
})

test.each(['0', '53', '1,5', 'dua'])('"%s" weeks are refused', (cover) => {
  expect(readThresholdTexts({ load: '', cover }).maxCoverWeeks).toBe('wrong')
})

test('both limits are one change, and an empty one goes back to what holds otherwise', () => {
  const doc = new Y.Doc()
  let changes = 0
  doc.on('update', () => {
    changes += 1
  })
  saveThresholds(doc, { loadPerMille: 1100, maxCoverWeeks: 4 })
  expect(doc.getMap('thresholds').toJSON()).toEqual({ load: 1100, cover: 4 })
  saveThresholds(doc, { loadPerMille: undefined, maxCoverWeeks: 4 })
  expect(doc.getMap('thresholds').toJSON()).toEqual({ cover: 4 })
  expect(changes).toBe(2)
})
