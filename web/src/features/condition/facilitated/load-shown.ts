import { facilitatorRoute, shownRoute } from '@rembuk/contract/condition-routes'
import {
  facilitator as facilitatorSchema,
  type ShownPage,
  type ShownView,
  shownPage,
} from '@rembuk/contract/facilitation'
import { createSignal } from 'solid-js'
import { call } from '../../../api/call'
import { createSeen, seenCopies } from '../../../live/seen'
import { type Filters, filterQuery, filtersAddress } from './filters'

const facilitators = seenCopies('rembuk/facilitator', facilitatorSchema)
const lists = seenCopies('rembuk/shown', shownPage)

/** Pages in a row without a partnership after which the person is asked whether to go on. */
const EMPTY_PAGES = 5

const askPage = (filters: Filters, after: string | undefined, signal?: AbortSignal): Promise<ShownPage> =>
  call(shownRoute, {
    query: { ...filterQuery(filters), ...(after !== undefined && { after }) },
    ...(signal && { signal }),
  })

/** The next page that holds somebody; pages may be empty and still have a next one. */
const askMore = async (
  filters: Filters,
  after: string | undefined,
  signal?: AbortSignal,
): Promise<ShownPage> => {
  let page = await askPage(filters, after, signal)
  for (let empty = 1; page.partnerships.length === 0 && page.next && empty < EMPTY_PAGES; empty++)
    page = await askPage(filters, page.next, signal)
  return page
}

/** What a facilitator looks after: their regions and programmes, with totals of the region chosen. */
export const createFacilitator = (region: string | undefined) =>
  createSeen(facilitators, region ?? '', (signal) =>
    call(facilitatorRoute, { signal, query: region === undefined ? {} : { within: region } }),
  )

/** The partnerships under these filters, who needs help most first, as far as they were asked for. */
export const createShown = (filters: Filters) => {
  const [pages, setPages] = createSignal(1)
  const [isMore, setMore] = createSignal(false)
  const shown = createSeen(lists, filtersAddress(filters), async (signal): Promise<ShownPage> => {
    const all: ShownView[] = []
    let next: string | undefined
    try {
      for (let page = 0; page < pages(); page++) {
        const more = await askMore(filters, next, signal)
        all.push(...more.partnerships)
        next = more.next
        if (next === undefined) break
      }
    } finally {
      if (!signal.aborted) setMore(false)
    }
    return { partnerships: all, ...(next !== undefined && { next }) }
  })
  return {
    ...shown,
    /** Whether a further page is on its way. */
    isMore,
    more: (): void => {
      setMore(true)
      setPages((count) => count + 1)
      shown.retry()
    },
  }
}

/** Rows in one export: more than a person reads, and few enough for a phone. */
const EXPORT_ROWS = 2000

/**
 * All partnerships under these filters, up to EXPORT_ROWS; tells how many have come after each page. Throws
 * ApiProblem.
 */
export const askAllShown = async (
  filters: Filters,
  onCount: (count: number) => void,
): Promise<{ rows: ShownView[]; isCut: boolean }> => {
  const rows: ShownView[] = []
  let next: string | undefined
  do {
    const page = await askPage(filters, next)
    rows.push(...page.partnerships)
    onCount(rows.length)
    next = page.next
  } while (next !== undefined && rows.length < EXPORT_ROWS)
  return { rows, isCut: next !== undefined }
}
