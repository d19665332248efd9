import type { TextChange } from '@rembuk/plandoc/meeting/notes'

/** What somebody else did to a text: units kept, taken away, or put in, from its beginning on. */
export type Delta = readonly { retain?: number; delete?: number; insert?: unknown }[]

const GONE = -1

/**
 * What a text field shows of a shared text while others go on writing: where each shown unit stands in
 * the shared text now. It may be behind, so that nothing moves under a word that is being composed.
 */
export interface TextView {
  /** Where in the shared text a place of the field is: right behind what stands before it. */
  placeOf: (position: number) => number
  /** Others changed the shared text. */
  theirs: (delta: Delta) => void
  /** The field was changed: what that is in the shared text, to be carried out in this order. */
  mine: (change: TextChange) => TextChange[]
}

/** A text field shows no carriage returns; another program may have put some in. */
const RETURN = '\r'

/** What a text field shows of a shared text. */
export const shownOf = (content: string): string => content.replaceAll(RETURN, '')

/** The view of a field that shows a shared text as it is now. */
export const textView = (content: string): TextView => {
  /** Of each shown unit, its index in the shared text; GONE where others have taken it away. */
  let places = Array.from({ length: content.length }, (_, index) => index).filter(
    (index) => content[index] !== RETURN,
  )

  const placeOf = (position: number): number => {
    for (let index = position - 1; index >= 0; index--) {
      const place = places[index] as number
      if (place !== GONE) return place + 1
    }
    return 0
  }
  /** Units in [from, from + count) are gone, those behind move up. */
  const take = (from: number, count: number): void => {
    places = places.map((place) => {
      if (place < from) return place
      return place < from + count ? GONE : place - count
    })
  }
  const put = (at: number, count: number): void => {
    places = places.map((place) => (place >= at ? place + count : place))
  }

  return {
    placeOf,
    theirs: (delta) => {
      let at = 0
      for (const { retain = 0, delete: taken = 0, insert } of delta) {
        at += retain
        if (taken > 0) take(at, taken)
        if (typeof insert === 'string') {
          put(at, insert.length)
          at += insert.length
        }
      }
    },
    mine: ({ index: at, removed: remove, inserted: insert }) => {
      const steps: TextChange[] = []
      const removed = places.slice(at, at + remove).filter((place) => place !== GONE)
      for (const place of removed.toReversed()) {
        const last = steps.at(-1)
        if (last?.index === place + 1) {
          last.index = place
          last.removed++
        } else steps.push({ index: place, removed: 1, inserted: '' })
      }
      for (const step of steps) take(step.index, step.removed)
      const place = placeOf(at)
      if (insert !== '') {
        put(place, insert.length)
        steps.push({ index: place, removed: 0, inserted: insert })
      }
      const typed = Array.from({ length: insert.length }, (_, index) => place + index)
      places = [...places.slice(0, at), ...typed, ...places.slice(at + remove)]
      return steps
    },
  }
}
