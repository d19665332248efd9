import type { Reading } from '@rembuk/core/exchange/fault'
import { findRecordHead } from '@rembuk/core/exchange/record/read-head'
import { readTable } from '@rembuk/core/exchange/table/read-table'
import { readText } from '@rembuk/core/exchange/text/read-text'
import { readPlan } from '@rembuk/plandoc/read'
import type { Desk } from '../cells/desk'

/** Whether a product and a number were found, even if something else about them is unclear. */
const isAbout = (reading: Reading<unknown>): boolean =>
  reading.ok || !/^product-|^quantity-missing/.test(reading.fault.code)

/**
 * Whether a copied text says by itself where its numbers belong: a table with heads, of weeks or of deliveries, or
 * a message such as "keripik 40 bks senin". `rows` are its cells.
 */
export const namesPlaces = (desk: Desk, text: string, rows: readonly (readonly string[])[]): boolean => {
  const { plan } = readPlan(desk.doc)
  if (!plan) return false
  const known = { plan, parties: desk.producers(), today: desk.thisMonday }
  if (text.includes('\t'))
    return findRecordHead(rows, plan) !== undefined || readTable(rows, known).entries.length > 0
  return readText(text, known).some(({ reading }) => reading && isAbout(reading))
}
