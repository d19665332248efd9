import { isDay } from '@rembuk/core/calendar'
import { isQuantity } from '@rembuk/core/quantity'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { lineOfRoot } from '@rembuk/plandoc/line'
import type { Desk } from '../../cells/desk'
import type { Row } from './fold-rows'

/**
 * Whether a row's numbers can be put back together: this person may write, all of them are known, and
 * the plan still shows what the row left, so that nobody's later number would go. Follows the numbers.
 */
export const canRestoreRow = (desk: Desk, { numbers, untold }: Row): boolean =>
  desk.editable() &&
  numbers.length > 0 &&
  untold === 0 &&
  numbers.some(({ values }) => values[0] !== values.at(-1)) &&
  numbers.every(
    ({ root, key, values }) =>
      lineOfRoot(root) !== undefined && isDay(key) && desk.signals.value(root, key) === values.at(-1),
  )

/** Makes a row's numbers show again what they showed before, as one edit that undo takes back. */
export const restoreRow = ({ doc }: Pick<Desk, 'doc'>, { numbers }: Row): void => {
  doc.transact(() => {
    for (const { root, key, values } of numbers) {
      const line = lineOfRoot(root)
      if (line) setLineKey(doc, line, key, isQuantity(values[0]) ? values[0] : undefined)
    }
  }, LOCAL_ORIGIN)
}
