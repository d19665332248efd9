import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createUndo } from './undo'
import type { Trace } from './undo-traces'

/** A page whose edits write letters and leave marks. */
const page = () => {
  const doc = new Y.Doc()
  const undo = createUndo(doc)
  const letters = doc.getMap('letters')
  const marks = new Set<string>()
  const mark = (name: string): Trace => {
    marks.add(name)
    return {
      takeBack: () => marks.delete(name),
      bringBack: () => void marks.add(name),
      stands: () => marks.has(name),
    }
  }
  const write = (letter: string | undefined): void =>
    doc.transact(() => void (letter && letters.set(letter, true)), LOCAL_ORIGIN)
  return {
    undo,
    write,
    drop: (name: string) => marks.delete(name),
    /** Writes a letter, leaves a mark, or both. */
    edit: (letter: string | undefined, name?: string): void =>
      undo.asOne(() => {
        write(letter)
        return name === undefined ? undefined : mark(name)
      }),
    there: () => [...[...letters.keys()].sort(), ...[...marks].sort()].join(''),
  }
}

const open = (check: (shown: ReturnType<typeof page>) => void): void =>
  createRoot((dispose) => {
    check(page())
    dispose()
  })

test('a trace goes and comes with the change that left it', () => {
  open(({ undo, edit, there }) => {
    edit('a')
    edit('b', '1')
    edit('c')
    undo.undo()
    expect(there()).toBe('ab1')
    undo.undo()
    expect(there()).toBe('a')
    undo.redo()
    expect(there()).toBe('ab1')
    undo.redo()
    expect(there()).toBe('abc1')
  })
})

test('a trace that came with no change is a step of its own, in its place among the others', () => {
  open(({ undo, edit, there }) => {
    edit(undefined, '0')
    edit('a', '1')
    edit(undefined, '2')
    edit(undefined, '3')
    const seen = Array.from({ length: 4 }, () => {
      expect(undo.canUndo()).toBe(true)
      undo.undo()
      return there()
    })
    expect(seen).toEqual(['a012', 'a01', '0', ''])
    expect(undo.canUndo()).toBe(false)
    const again = Array.from({ length: 4 }, () => {
      expect(undo.canRedo()).toBe(true)
      undo.redo()
      return there()
    })
    expect(again).toEqual(['0', 'a01', 'a012', 'a0123'])
    expect(undo.canRedo()).toBe(false)
  })
})

test('a trace that is gone is passed over', () => {
  open(({ undo, edit, drop, there }) => {
    edit('a')
    edit(undefined, '1')
    drop('1')
    undo.undo()
    expect(there()).toBe('')
  })
})

test('what was undone does not come back after another change', () => {
  open(({ undo, edit, write, there }) => {
    edit('a', '1')
    undo.undo()
    write('b')
    undo.redo()
    expect(there()).toBe('b')
    expect(undo.canRedo()).toBe(false)
  })
})

test('an edit that changes nothing is no step', () => {
  open(({ undo, edit }) => {
    edit(undefined)
    expect(undo.canUndo()).toBe(false)
  })
})
