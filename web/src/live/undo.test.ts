import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createUndo } from './undo'

const start = () => {
  const doc = new Y.Doc()
  const undo = createRoot(() => createUndo(doc))
  const map = doc.getMap('demand/p1')
  const write = (key: string, value: number, origin: string = LOCAL_ORIGIN) =>
    doc.transact(() => map.set(key, value), origin)
  return { doc, undo, write, content: () => map.toJSON() }
}

test('each transaction is a step', () => {
  const { undo, write, content } = start()
  write('a', 1)
  write('b', 2)
  undo.undo()
  expect(content()).toEqual({ a: 1 })
  undo.redo()
  expect(content()).toEqual({ a: 1, b: 2 })
})

test('what is written as one goes and comes as one, in as many updates, and edits of others stay', () => {
  const { doc, undo, write, content } = start()
  write('a', 1)
  undo.asOne(() => {
    write('a', 2)
    write('b', 2)
    write('c', 2)
    return undefined
  })
  write('d', 3)
  write('c', 9, 'somebody else')
  let updates = 0
  doc.on('update', () => updates++)

  undo.undo()
  expect(content()).toEqual({ a: 2, b: 2, c: 9 })
  undo.undo()
  expect(content()).toEqual({ a: 1, c: 9 })
  undo.undo()
  expect(content()).toEqual({ c: 9 })
  expect(undo.canUndo()).toBe(false)
  expect(updates).toBeGreaterThanOrEqual(4)

  undo.redo()
  undo.redo()
  expect(content()).toEqual({ a: 2, b: 2, c: 9 })
  undo.undo()
  expect(content()).toEqual({ a: 1, c: 9 })
})

test('a step that fails midway does not draw the next into it', () => {
  const { undo, write, content } = start()
  expect(() =>
    undo.asOne(() => {
      write('a', 1)
      throw new RangeError('full')
    }),
  ).toThrow('full')
  write('b', 2)
  undo.undo()
  expect(content()).toEqual({ a: 1 })
})
