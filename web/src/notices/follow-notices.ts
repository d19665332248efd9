import { noticesRoute } from '@rembuk/contract/notice-routes'
import { noticeList } from '@rembuk/contract/notices'
import { onCleanup } from 'solid-js'
import { call } from '../api/call'
import { kept } from '../storage/kept'
import { setNotices } from './notices'

/** How often the server is asked while the page is on the screen, in milliseconds. */
const EVERY_MS = 60_000

/** The last answer, so that what waits is there at once, also without a signal. */
const keptNotices = kept('notices', noticeList)

const ask = async (): Promise<void> => {
  try {
    const list = await call(noticesRoute)
    keptNotices.write(list)
    setNotices(list.notices)
  } catch {
    // What was known stays; the page itself says when there is no network.
  }
}

/**
 * Keeps `notices` fresh: from this device at once, then from the server, again every minute and
 * whenever the page or the network comes back. Call inside a Solid owner; its end ends it.
 */
export const followNotices = (): void => {
  const before = keptNotices.read()
  if (before) setNotices(before.notices)
  const again = (): void => {
    if (document.visibilityState === 'visible') void ask()
  }
  void ask()
  const timer = setInterval(again, EVERY_MS)
  addEventListener('online', again)
  document.addEventListener('visibilitychange', again)
  onCleanup(() => {
    clearInterval(timer)
    removeEventListener('online', again)
    document.removeEventListener('visibilitychange', again)
    setNotices([])
  })
}
