import type { NoticeView } from '@rembuk/contract/notices'
import { createMemo, createRoot, createSignal } from 'solid-js'

const placeOf = ({ partnershipId, id }: Pick<NoticeView, 'partnershipId' | 'id'>): string =>
  `${partnershipId} ${id}`

const [known, setKnown] = createSignal<readonly NoticeView[]>([])
/** Done on this device; the server says so a moment later. What is once done never waits again. */
const [done, setDone] = createSignal<ReadonlySet<string>>(new Set())

/** Takes over what the server says. */
export { setKnown as setNotices }

/** What waits for the person, the newest first; empty until it is known. */
export const notices = createRoot(() =>
  createMemo(() => known().filter((notice) => !done().has(placeOf(notice)))),
)

/** Takes a notice away at once whose cause the person has just dealt with. */
export const dropNotice = (notice: Pick<NoticeView, 'partnershipId' | 'id'>): void => {
  setDone((before) => new Set([...before, placeOf(notice)]))
}
