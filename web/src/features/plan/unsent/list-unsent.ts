import { mondayOf } from '@rembuk/core/calendar'
import { lineOfRoot } from '@rembuk/plandoc/line'
import { queued } from '../../../outbox/queued'
import type { UnsentList } from '../../../status/unsent-list'
import { cellName, quantityWords } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { t } from '../messages'
import { type UnsentNumber, unsentNumbers } from './unsent-numbers'
import { unsentUpdates } from './unsent-updates'

const nameOf = (desk: Desk, { root, key, quantity }: UnsentNumber): string => {
  const line = lineOfRoot(root)
  const cell = line ? cellName(desk, line, mondayOf(key)) : root
  return `${cell}: ${quantityWords(quantity) || t().empty}`
}

/** What waits on this device of the plan on the desk: its numbers by their names, the rest counted. */
export const listUnsent = async (desk: Desk): Promise<UnsentList> => {
  if (!desk.isLive()) return { names: [], others: 0 }
  const { numbers, others } = unsentNumbers(desk.doc, await unsentUpdates(desk.doc.guid))
  return { names: numbers.map((number) => nameOf(desk, number)), others: others + queued().length }
}
