import * as Y from 'yjs'

/** Where a caret stands at the end of a text. */
const END = 'end'

const pattern = /^(.+)@(?:end|(\d{1,10})\.(\d{1,10}))$/

/**
 * A caret in a shared text as presence says it: the text's name and the letter that it stands before, so
 * that it stays at its place however much is written around it.
 */
export const caretCell = (field: string, text: Y.Text, index: number): string => {
  const { item } = Y.createRelativePositionFromTypeIndex(text, Math.min(index, text.length))
  return `${field}@${item ? `${item.client}.${item.clock}` : END}`
}

/** The text that a caret of somebody else is in; undefined for a place that is none. */
export const caretField = (cell: string | undefined): string | undefined =>
  cell === undefined ? undefined : pattern.exec(cell)?.[1]

/** Where a caret of somebody else stands in the text now; undefined where that letter has not come yet. */
export const caretIndex = (cell: string, text: Y.Text): number | undefined => {
  const found = pattern.exec(cell)
  if (!found || !text.doc) return undefined
  const [, , client, clock] = found
  if (client === undefined) return text.length
  const position = new Y.RelativePosition(null, null, Y.createID(Number(client), Number(clock)))
  const place = Y.createAbsolutePositionFromRelativePosition(position, text.doc)
  return place?.type === text ? place.index : undefined
}
