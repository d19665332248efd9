import { quorumOf } from '@rembuk/core/meeting/minutes-of'
import { DomainError } from '@rembuk/core/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MAX_FAULTS } from '../faults'
import {
  addItems,
  placeItem,
  removeItem,
  removeOutcome,
  runTimer,
  setGuest,
  setItem,
  setMeeting,
  setOutcome,
  setPresence,
} from './edit'
import { changeBetween, notesText, writeNotes } from './notes'
import { readMeeting } from './read'
import { meetingRootType } from './roots'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  addItems(doc, [
    { id: 'late.deliver.emping.limpung.2026-11-27', title: 'Kiriman terlambat', minutes: 5 },
    { id: 'harga', title: 'Harga melinjo', minutes: 10 },
  ])
  return doc
}

const both = (a: Y.Doc, b: Y.Doc) => {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
}

describe('a meeting in a document', () => {
  it('is read as it was written', () => {
    const doc = started()
    setMeeting(doc, {
      chair: 'sari',
      noteTaker: 'karyo',
      quorum: 3,
      nextDay: '2026-12-07',
      nextTime: '09:00',
    })
    setPresence(doc, 'sari', 'present')
    setPresence(doc, 'karyo', 'excused')
    setGuest(doc, 'g1', 'Bu Lurah')
    setItem(doc, 'harga', { minutes: 15, done: true })
    writeNotes(doc, { itemId: 'harga', text: 'Naik.' })
    setOutcome(doc, { kind: 'decision', id: 'k1' }, { text: 'Beli bersama', item: 'harga' })
    setOutcome(doc, { kind: 'follow-up', id: 't1' }, { text: 'Tanya', owner: 'karyo', due: '2026-12-05' })
    setOutcome(
      doc,
      { kind: 'view', id: 'p1' },
      { text: 'Terlalu mahal', person: 'karyo', resolution: 'Dicoba' },
    )
    const { content, faults } = readMeeting(doc)
    expect(faults).toEqual([])
    expect(content).toEqual({
      chairId: 'sari',
      noteTakerId: 'karyo',
      quorum: 3,
      attendance: [
        { personId: 'karyo', presence: 'excused' },
        { personId: 'sari', presence: 'present' },
      ],
      guests: [{ id: 'g1', name: 'Bu Lurah' }],
      items: [
        {
          id: 'late.deliver.emping.limpung.2026-11-27',
          title: 'Kiriman terlambat',
          minutes: 5,
          isDone: false,
          spentSeconds: 0,
          notes: '',
        },
        { id: 'harga', title: 'Harga melinjo', minutes: 15, isDone: true, spentSeconds: 0, notes: 'Naik.' },
      ],
      decisions: [{ id: 'k1', text: 'Beli bersama', itemId: 'harga' }],
      followUps: [{ id: 't1', text: 'Tanya', ownerId: 'karyo', dueDay: '2026-12-05' }],
      views: [{ id: 'p1', text: 'Terlalu mahal', personId: 'karyo', resolution: 'Dicoba' }],
      next: { day: '2026-12-07', time: '09:00' },
    })
    const people = ['sari', 'karyo', 'hadi'].map((personId) => ({ personId, partyId: 'kop' }))
    expect(quorumOf(content, people)).toEqual({ needed: 3, isReached: false })
  })

  it('takes a suggestion once, from however many people, and never again after it was taken off', () => {
    const [hers, his] = [started(), started()]
    both(hers, his)
    expect(readMeeting(hers).content.items).toHaveLength(2)
    removeItem(hers, 'harga')
    addItems(hers, [{ id: 'harga', title: 'Harga melinjo', minutes: 10 }])
    expect(readMeeting(hers).content.items.map(({ id }) => id)).not.toContain('harga')
  })

  it('is put into another order, and forgets what was taken off', () => {
    const doc = started()
    placeItem(doc, 'harga', 0.5)
    setOutcome(doc, { kind: 'decision', id: 'k1' }, { text: 'Beli bersama' })
    removeOutcome(doc, { kind: 'decision', id: 'k1' })
    const { content } = readMeeting(doc)
    expect(content.items[0]?.id).toBe('harga')
    expect(content.decisions).toEqual([])
  })

  it('times one item at a time', () => {
    const doc = started()
    const late = 'late.deliver.emping.limpung.2026-11-27'
    runTimer(doc, { itemId: 'harga', isRunning: true, now: 1_000_000 })
    runTimer(doc, { itemId: late, isRunning: true, now: 1_090_000 })
    runTimer(doc, { itemId: late, isRunning: false, now: 1_100_000 })
    expect(
      readMeeting(doc).content.items.map(({ id, spentSeconds, runningSince }) => [
        id,
        spentSeconds,
        runningSince,
      ]),
    ).toEqual([
      [late, 10, undefined],
      ['harga', 90, undefined],
    ])
  })

  it.each([
    ['a title of two lines', (doc: Y.Doc) => setItem(doc, 'harga', { title: 'a\nb' })],
    [
      'a day that there is not',
      (doc: Y.Doc) => setOutcome(doc, { kind: 'follow-up', id: 't' }, { due: '2026-02-30' }),
    ],
    ['notes without end', (doc: Y.Doc) => writeNotes(doc, { itemId: 'harga', text: 'x'.repeat(20_001) })],
    [
      'an item with another kind of name',
      (doc: Y.Doc) => addItems(doc, [{ id: 'a/b', title: 'a', minutes: 5 }]),
    ],
    ['a prototype', (doc: Y.Doc) => setPresence(doc, '__proto__', 'present')],
  ])('refuses %s and stays as it is', (_, edit) => {
    const doc = started()
    const before = readMeeting(doc)
    expect(() => edit(doc)).toThrow(DomainError)
    expect(readMeeting(doc)).toEqual(before)
  })
})

describe('notes into which everybody types', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 })

  it('become what was typed, by one change wherever the caret is', () => {
    fc.assert(
      fc.property(text, text, fc.nat(14), (before, after, caret) => {
        const { index, removed, inserted } = changeBetween(before, after, caret)
        expect(before.slice(0, index) + inserted + before.slice(index + removed)).toBe(after)
        const doc = started()
        writeNotes(doc, { itemId: 'harga', text: before })
        writeNotes(doc, { itemId: 'harga', text: after, caret })
        expect(notesText(doc, 'harga').toString()).toBe(after)
      }),
    )
  })

  it('put a letter where the caret is, also in a run of the same', () => {
    expect(changeBetween('aaa', 'aaaa', 2)).toEqual({ index: 1, removed: 0, inserted: 'a' })
    expect(changeBetween('aaa', 'aa', 1)).toEqual({ index: 1, removed: 1, inserted: '' })
  })

  it('never tear a character in two', () => {
    expect(changeBetween('😀', '😁', 2)).toEqual({ index: 0, removed: 2, inserted: '😁' })
  })

  it('keep what two people type in different places', () => {
    const [hers, his] = [started(), new Y.Doc()]
    writeNotes(hers, { itemId: 'harga', text: 'Harga naik.' })
    both(hers, his)
    writeNotes(hers, { itemId: 'harga', text: 'Kata Sari: Harga naik.', caret: 11 })
    writeNotes(his, { itemId: 'harga', text: 'Harga naik. Stok cukup.' })
    both(hers, his)
    expect(notesText(hers, 'harga').toString()).toBe('Kata Sari: Harga naik. Stok cukup.')
    expect(notesText(his, 'harga').toString()).toBe('Kata Sari: Harga naik. Stok cukup.')
  })

  it('go on as text where somebody put in what is none', () => {
    const doc = started()
    writeNotes(doc, { itemId: 'harga', text: 'Naik' })
    notesText(doc, 'harga').insertEmbed(2, { image: 'x' })
    writeNotes(doc, { itemId: 'harga', text: 'Naik 10%' })
    expect(notesText(doc, 'harga').toString()).toBe('Naik 10%')
    expect(notesText(doc, 'harga')).toHaveLength(8)
  })

  it('are read without what could disguise them', () => {
    const doc = started()
    notesText(doc, 'harga').insert(0, 'a\u202eb\u0000c\td\n')
    expect(readMeeting(doc).content.items[1]?.notes).toBe('abc\td\n')
  })
})

describe('reading any content whatever', () => {
  const root = fc.constantFrom(
    'meeting',
    'attendance',
    'guests',
    'agenda',
    'item/a',
    'notes/a',
    'decisions',
    'decision/a',
    'follow-ups',
    'follow-up/a',
    'views',
    'view/a',
    'evil',
    '__proto__',
  )
  const key = fc.oneof(
    fc.constantFrom(
      'a',
      'text',
      'title',
      'minutes',
      'owner',
      'due',
      'chair',
      'since',
      '__proto__',
      'nextDay',
    ),
    fc.string({ maxLength: 3 }),
  )
  const value = fc.oneof(
    fc.constantFrom('a', 'present', '2026-12-01', 5, -1, true, null, Number.NaN),
    fc.string(),
    fc.double(),
    fc.constantFrom(
      () => new Y.Map([['a', 1]]),
      () => new Y.Text('x'),
    ),
  )

  it('never throws, never writes, and gives what can be frozen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(root, key, value), { maxLength: 40 }), (pieces) => {
        const author = new Y.Doc()
        for (const [name, at, put] of pieces) {
          if (name === 'notes/a') author.getText(name).insert(0, String(put))
          else author.getMap(name).set(at, typeof put === 'function' ? put() : put)
        }
        const doc = new Y.Doc()
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(author))
        const before = Y.encodeStateAsUpdate(doc)
        const { content, faults } = readMeeting(doc)
        expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
        expect(faults.length).toBeLessThanOrEqual(MAX_FAULTS)
        expect(content.items.every(({ notes, title }) => notes.isWellFormed() && title !== '')).toBe(true)
      }),
    )
  })

  it('knows which of its roots are maps, which texts, and which none', () => {
    expect(meetingRootType('item/late.deliver.a.b.2026-11-27')).toBe('map')
    expect(meetingRootType('notes/harga')).toBe('text')
    for (const name of ['notes', 'notes/a/b', 'item/__proto__', 'demand/emping', 'view/a.b'])
      expect(meetingRootType(name), name).toBeUndefined()
  })
})
