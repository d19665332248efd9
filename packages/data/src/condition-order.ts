import type { NeedStatus } from '@rembuk/core/condition/need'
import { HELP_FROM, WATCH_FROM } from '@rembuk/core/condition/need'
import type { Shown } from '@rembuk/usecases/ports/conditions'
import { PROMISES } from '@rembuk/usecases/ports/shown-lists'

const inverted = (score: number): string => String(100 - score).padStart(3, '0')

/** A text that sorts partnerships by need, the greatest first, then by id. */
export const orderOf = ({ condition: { score, partnershipId } }: Pick<Shown, 'condition'>): string =>
  `${inverted(score)}#${partnershipId}`

/** A text that sorts partnerships by the soonest of what waits for the person alone. */
export const promiseOrder = ({ condition: { partnershipId }, promises }: Shown): string =>
  `${promises?.[0]?.day ?? ''}#${partnershipId}`

/** The place of a row in one of its lists. */
export const orderIn = (list: string, row: Shown): string =>
  list === PROMISES ? promiseOrder(row) : orderOf(row)

/** Sorts after every order of that score. */
const endOf = (score: number): string => `${inverted(score)}~`

const ranges: Record<NeedStatus, [from: string, to: string]> = {
  help: [inverted(100), endOf(HELP_FROM)],
  watch: [inverted(HELP_FROM - 1), endOf(WATCH_FROM)],
  fine: [inverted(WATCH_FROM - 1), endOf(0)],
}

const CURSOR = /^\d{3}#[A-Za-z0-9_-]{1,40}$/

/** The orders of a page, both ends included: of one status or of all, behind the order that a cursor names. */
export const rangeOf = (
  status: NeedStatus | undefined,
  after: string | undefined,
): [from: string, to: string] => {
  const [from, to] = status ? ranges[status] : [inverted(100), endOf(0)]
  const order = after === undefined ? undefined : fromCursor(after)
  // '!' sorts behind the order itself, and before every longer one.
  return order === undefined || order < from ? [from, to] : [`${order}!`, to]
}

/** An order as a short text for addresses. */
export const cursorOf = (order: string): string =>
  btoa(order).replaceAll('=', '').replaceAll('/', '_').replaceAll('+', '-')

/** The order behind a cursor; undefined for what is none, which begins at the beginning. */
const fromCursor = (cursor: string): string | undefined => {
  try {
    const order = atob(cursor.replaceAll('_', '/').replaceAll('-', '+'))
    return CURSOR.test(order) ? order : undefined
  } catch {
    return undefined
  }
}
