import { isDay, isMonday } from '@rembuk/core/calendar'
import { isQuantity } from '@rembuk/core/quantity'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { type InputLine, lineOfRoot } from '@rembuk/plandoc/line'
import type { Desk } from '../../cells/desk'
import type { NumberChange, Row } from './fold-rows'

/** The line that a number is of, where it is one that can be written. */
const writable = ({ root, key }: NumberChange): InputLine | undefined => {
  const line = lineOfRoot(root)
  return (line?.kind === 'delivery' ? isDay(key) : isMonday(key)) ? line : undefined
}

/**
 * Whether a row's numbers can be put back together: this person may write, all of them are known, and
 * the plan still shows what the row left, so that nobody's later number would go. Follows the numbers.
 */
export const canRestoreRow = (desk: Desk, { numbers, untold }: Row): boolean =>
  desk.editable() &&
  untold === 0 &&
  numbers.some(({ values }) => values[0] !== values.at(-1)) &&
  numbers.every(
    (number) => writable(number) && desk.signals.value(number.root, number.key) === number.values.at(-1),
  )

/** Makes a row's numbers show again what they showed before, as one edit that undo takes back. */
export const restoreRow = ({ doc }: Pick<Desk, 'doc'>, { numbers }: Row): void => {
  doc.transact(() => {
    for (const number of numbers) {
      const line = writable(number)
      const [before] = number.values
      if (line) setLineKey(doc, line, number.key, isQuantity(before) ? before : undefined)
    }
  }, LOCAL_ORIGIN)
}
