import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { bindText } from './bind-text'

const origin = {}
const ends: (() => void)[] = []
const endAll = (): void => {
  for (const end of ends.splice(0)) end()
}
afterEach(() => {
  endAll()
  vi.useRealTimers()
})

/** Two people's copies of one text, which hear of each other's edits at once; the first has it in a field. */
const open = (content = '', maxLength = 1000) => {
  const mine = new Y.Doc()
  const theirs = new Y.Doc()
  mine.on('update', (update, from) => from !== theirs && Y.applyUpdate(theirs, update, mine))
  theirs.on('update', (update, from) => from !== mine && Y.applyUpdate(mine, update, theirs))
  mine.getText('t').insert(0, content)
  const area = document.body.appendChild(document.createElement('textarea'))
  area.focus()
  const undo = new Y.UndoManager(mine.getText('t'), { trackedOrigins: new Set([origin]), captureTimeout: 0 })
  const end = bindText(mine.getText('t'), area, { origin, maxLength })
  ends.push(() => {
    end()
    area.remove()
  })
  /** Types over a part of the field, as a browser does. */
  const type = (from: number, to: number, text: string): void => {
    area.setRangeText(text, from, to, 'end')
    area.dispatchEvent(new Event('input'))
  }
  const compose = (does: 'compositionstart' | 'compositionend'): void => {
    area.dispatchEvent(new Event(does))
  }
  return { area, text: mine.getText('t'), others: theirs.getText('t'), type, compose, undo }
}

test('what is typed goes to the others', () => {
  const { type, others } = open('harga')
  type(5, 5, ' naik')
  expect(others.toString()).toBe('harga naik')
})

test('the caret stays where it was in the text when others write before it', () => {
  const { area, others } = open('harga naik')
  area.setSelectionRange(5, 10)
  others.insert(0, 'Semua ')
  expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['Semua harga naik', 11, 16])
})

test('the caret does not move when others write at it', () => {
  const { area, others } = open('ab')
  area.setSelectionRange(1, 1)
  others.insert(1, 'xyz')
  expect([area.value, area.selectionStart]).toEqual(['axyzb', 1])
})

test('who rests at the end goes on behind what others put there, once they have paused', () => {
  vi.useFakeTimers()
  const { area, others } = open('ab')
  area.setSelectionRange(2, 2)
  others.insert(2, ' c')
  others.insert(4, 'd')
  expect([area.value, area.selectionStart]).toEqual(['ab cd', 2])
  vi.advanceTimersByTime(2000)
  expect(area.selectionStart).toBe(5)
})

test('who rested at the end and has moved since stays there', () => {
  vi.useFakeTimers()
  const { area, others } = open('ab')
  area.setSelectionRange(2, 2)
  others.insert(2, ' cd')
  area.setSelectionRange(1, 1)
  vi.advanceTimersByTime(2000)
  expect(area.selectionStart).toBe(1)
})

test('who is typing at the end stays before what others put there meanwhile', () => {
  const { area, type, others } = open('ab')
  type(2, 2, 'c')
  others.insert(3, ' dia')
  type(3, 3, 'd')
  expect(area.value).toBe('abcd dia')
})

test('a field that is not in use keeps the focus where it is', () => {
  const { area, others } = open('ab')
  area.blur()
  others.insert(0, 'x')
  expect([area.value, document.activeElement === area]).toEqual(['xab', false])
})

test('nothing is written into the field while a word is composed; both are there afterwards', () => {
  const { area, others, type, compose } = open('satu dua')
  area.setSelectionRange(8, 8)
  compose('compositionstart')
  type(8, 8, ' ti')
  others.insert(0, 'nol ')
  type(8, 11, ' tiga')
  expect(area.value).toBe('satu dua tiga')
  expect(others.toString()).toBe('nol satu dua tiga')
  compose('compositionend')
  expect([area.value, area.selectionStart]).toEqual(['nol satu dua tiga', 17])
})

test('a word that others take away while it is composed does not take more with it', () => {
  const { area, others, type, compose } = open('satu dua tiga')
  compose('compositionstart')
  others.delete(5, 4)
  type(5, 8, 'DUA')
  compose('compositionend')
  expect([area.value, others.toString()]).toEqual(['satu DUAtiga', 'satu DUAtiga'])
})

test('undo takes back what was typed here alone', () => {
  const { area, others, type, undo } = open('')
  type(0, 0, 'saya ')
  others.insert(5, 'dia')
  undo.undo()
  expect([area.value, others.toString()]).toEqual(['dia', 'dia'])
})

test('what is beyond the longest text is not taken', () => {
  const { area, others, type } = open('123456', 8)
  type(6, 6, 'abc')
  expect([area.value, others.toString()]).toEqual(['123456ab', '123456ab'])
})

test('carriage returns of another program do not shift what is typed', () => {
  const { area, others, type } = open('a\r\nb')
  expect(area.value).toBe('a\nb')
  type(3, 3, 'c')
  expect([area.value, others.toString()]).toEqual(['a\nbc', 'a\r\nbc'])
})

const place = fc.nat(30)
const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🙂'), maxLength: 4 })
const step = fc.oneof(
  fc.record({ does: fc.constantFrom('type', 'theirs'), at: place, remove: fc.nat(4), insert: letters }),
  fc.record({ does: fc.constantFrom('compositionstart', 'compositionend', 'undo') }),
)

/** A place that is not inside a character of two units, where no caret can stand. */
const betweenLetters = (text: string, at: number): number => {
  const index = Math.min(at, text.length)
  return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index + 1 : index
}

test('field and shared text are equal after any typing, composing and undoing beside others', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { area, text, others, type, compose, undo } = open('awal 🙂 teks')
      for (const one of steps) {
        if (one.does === 'undo') undo.undo()
        else if (!('at' in one)) compose(one.does as 'compositionstart' | 'compositionend')
        else if (one.does === 'type') {
          const from = betweenLetters(area.value, one.at)
          type(from, betweenLetters(area.value, from + one.remove), one.insert)
        } else {
          const content = others.toString()
          const from = betweenLetters(content, one.at)
          const to = betweenLetters(content, from + one.remove)
          others.delete(from, to - from)
          others.insert(from, one.insert)
        }
        expect(others.toString()).toBe(text.toString())
      }
      compose('compositionend')
      expect(area.value).toBe(text.toString())
    }),
    { numRuns: 300 },
  )
})

/** A field of one person with a copy of the text of its own, who types letter by letter at the end. */
const typist = (doc: Y.Doc, words: string) => {
  const area = document.body.appendChild(document.createElement('textarea'))
  const text = doc.getText('t')
  const end = bindText(text, area, { origin, maxLength: 1000 })
  ends.push(() => {
    end()
    area.remove()
  })
  let caret = area.value.length
  let typed = 0
  /** Only one field of a page has the focus: it is given for the time of an event. */
  const focused = (happens: () => void): void => {
    area.focus()
    area.setSelectionRange(caret, caret)
    happens()
    caret = area.selectionStart
  }
  const press = (): void =>
    focused(() => {
      if (typed === words.length) return
      area.setRangeText(words[typed++] as string, caret, caret, 'end')
      area.dispatchEvent(new Event('input'))
    })
  return { area, press, receive: (update: Uint8Array) => focused(() => Y.applyUpdate(doc, update, 'other')) }
}

test('two who write at the end at once do not mix their words, however late they hear of each other', () => {
  const clients = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 31 }), { minLength: 2, maxLength: 2 })
  const order = fc.array(fc.constantFrom('first', 'second', 'to first', 'to second'), { maxLength: 40 })
  fc.assert(
    fc.property(clients, order, ([one, two], steps) => {
      const docs = [one, two].map((client) => Object.assign(new Y.Doc(), { clientID: client }))
      const start = new Y.Doc()
      start.getText('t').insert(0, 'Awal. ')
      for (const doc of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(start), 'start')
      const [first, second] = [
        typist(docs[0] as Y.Doc, 'Stok cukup. '),
        typist(docs[1] as Y.Doc, 'Batik naik. '),
      ]
      const waiting: Record<'to first' | 'to second', Uint8Array[]> = { 'to first': [], 'to second': [] }
      docs[0]?.on('update', (update, by) => by !== 'other' && waiting['to second'].push(update))
      docs[1]?.on('update', (update, by) => by !== 'other' && waiting['to first'].push(update))
      const deliver = (to: 'to first' | 'to second', receive: (update: Uint8Array) => void): void => {
        const update = waiting[to].shift()
        if (update) receive(update)
      }
      for (const step of steps) {
        if (step === 'first') first.press()
        else if (step === 'second') second.press()
        else if (step === 'to first') deliver(step, first.receive)
        else deliver('to second', second.receive)
      }
      for (let left = 12; left > 0; left--) {
        first.press()
        second.press()
      }
      while (waiting['to first'].length > 0) deliver('to first', first.receive)
      while (waiting['to second'].length > 0) deliver('to second', second.receive)
      endAll()
      expect(first.area.value).toBe(second.area.value)
      expect(['Awal. Stok cukup. Batik naik. ', 'Awal. Batik naik. Stok cukup. ']).toContain(first.area.value)
    }),
    { numRuns: 100 },
  )
})
