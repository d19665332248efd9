import { weekMondays } from '@rembuk/core/calendar'
import { setProduction } from '@rembuk/plandoc/edit/lines'
import { planRoots } from '@rembuk/plandoc/roots'
import type * as Y from 'yjs'

const PRODUCT = 'bench'
const mondays = weekMondays('2026-11-23', 52)
const party = (writer: number) => `writer-${writer}`

/** One cell typed by a writer: a quantity of `number` thousandths, in the next of 52 weeks each time. */
export const writeEdit = (doc: Y.Doc, writer: number, number: number): void =>
  setProduction(doc, PRODUCT, party(writer), mondays[number % mondays.length] as string, number)

/** Calls back with the number of each edit of a writer as it shows in a document. Returns the way to stop. */
export const watchEdits = (doc: Y.Doc, writer: number, onSeen: (number: number) => void): (() => void) => {
  const line = doc.getMap<number>(planRoots.production(PRODUCT, party(writer)))
  const look = ({ keysChanged }: Y.YMapEvent<number>) => {
    for (const key of keysChanged) onSeen(line.get(key) as number)
  }
  line.observe(look)
  return () => line.unobserve(look)
}
