import { writeNotes } from '@rembuk/plandoc/meeting/notes'
import { meetingRootType } from '@rembuk/plandoc/meeting/roots'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { validateUpdate } from '../../src/server/validate-update'

const MEETING = { rootType: meetingRootType, hasTexts: true }
const PLAN = {
  rootType: (name: string) => (isPlanRoot(name) ? ('map' as const) : undefined),
  hasTexts: false,
}
const NOTES = 'notes/harga'
const refusal = expect.objectContaining({ code: 'malformed-update' })

const madeBy = (change: (doc: Y.Doc) => void): Uint8Array => {
  const doc = new Y.Doc()
  doc.transact(() => change(doc))
  return Y.encodeStateAsUpdate(doc)
}

/** What one edit of a document with something in it sends. */
const editOf = (doc: Y.Doc, edit: () => void): Uint8Array => {
  const before = Y.encodeStateVector(doc)
  doc.transact(edit)
  return Y.encodeStateAsUpdate(doc, before)
}

describe('notes of a meeting', () => {
  it('are accepted however they are typed, edit by edit and merged', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const doc = new Y.Doc()
        doc.clientID = 7
        const made: Uint8Array[] = []
        doc.on('update', (update: Uint8Array) => made.push(update))
        for (const each of texts) writeNotes(doc, { itemId: 'harga', text: each })
        if (made.length === 0) return
        for (const update of [...made, Y.mergeUpdates(made), Y.encodeStateAsUpdate(doc)])
          expect(validateUpdate(update, MEETING).clients.every((client) => client === 7)).toBe(true)
      }),
    )
  })

  it.each([
    ['text in a root map', madeBy((doc) => doc.getText('meeting').insert(0, 'a'))],
    ['text in the map of an item', madeBy((doc) => doc.getText('item/harga').insert(0, 'a'))],
    ['text in an unknown root', madeBy((doc) => doc.getText('notes').insert(0, 'a'))],
    ['text in a root of a prototype', madeBy((doc) => doc.getText('notes/__proto__').insert(0, 'a'))],
    ['keys in a root text', madeBy((doc) => doc.getMap(NOTES).set('a', 1))],
    ['keys of text in a root text', madeBy((doc) => doc.getText(NOTES).setAttribute('a', 'b'))],
    ['values in a root text', madeBy((doc) => doc.getArray(NOTES).push([1]))],
    ['a picture', madeBy((doc) => doc.getText(NOTES).insertEmbed(0, { image: 'https://a.example' }))],
    ['bold letters', madeBy((doc) => doc.getText(NOTES).insert(0, 'a', { bold: true }))],
    ['a map within', madeBy((doc) => doc.getText(NOTES).insertEmbed(0, new Y.Map([['a', 1]])))],
    ['a text within', madeBy((doc) => doc.getMap('meeting').set('place', new Y.Text('a')))],
    ['an element', madeBy((doc) => doc.getXmlFragment(NOTES).push([new Y.XmlElement('script')]))],
    ['a document', madeBy((doc) => doc.getMap('meeting').set('place', new Y.Doc()))],
  ])('are refused with %s', (_, update) => {
    expect(() => validateUpdate(update, MEETING)).toThrow(refusal)
  })

  it('are refused with what is no text, put behind a letter that does not say where it stands', () => {
    const doc = new Y.Doc()
    doc.getText(NOTES).insert(0, 'abc')
    const embed = editOf(doc, () => doc.getText(NOTES).insertEmbed(2, { image: 'x' }))
    const format = editOf(doc, () => doc.getText(NOTES).format(0, 2, { bold: true }))
    for (const update of [embed, format]) expect(() => validateUpdate(update, MEETING)).toThrow(refusal)
  })

  it('may be deleted by everybody, as they may be written', () => {
    const doc = new Y.Doc()
    doc.getText(NOTES).insert(0, 'abc')
    expect(
      validateUpdate(
        editOf(doc, () => doc.getText(NOTES).delete(0, 3)),
        MEETING,
      ),
    ).toEqual({ clients: [] })
  })
})

describe('documents without texts', () => {
  it('take none, not even behind something that does not say where it stands', () => {
    const doc = new Y.Doc()
    doc.getText(NOTES).insert(0, 'abc')
    const behind = editOf(doc, () => doc.getText(NOTES).insert(3, 'd'))
    expect(() => validateUpdate(behind, MEETING)).not.toThrow()
    expect(() => validateUpdate(behind, PLAN)).toThrow(refusal)
  })
})
