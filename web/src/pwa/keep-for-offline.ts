import { whenIdle } from '../ui/when-idle'

/** The service worker answers from here, too: the name is also in vite.config.ts. */
const CACHE = 'later'

interface Connection {
  saveData?: boolean
  type?: string
}

/** Whether fetching what nobody has asked for yet costs this person nothing, as far as can be known. */
const isFree = (): boolean => {
  const { saveData, type } = (navigator as { connection?: Connection }).connection ?? {}
  if (saveData) return false
  return type === undefined ? matchMedia('(pointer: fine)').matches : type === 'wifi' || type === 'ethernet'
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve))

/**
 * Keeps parts of the app that the service worker does not fetch by itself: those that this page has
 * loaded before there was one, and where data costs nothing all others. What an older version left goes.
 */
export const keepForOffline = async (): Promise<void> => {
  await navigator.serviceWorker.ready
  const later: unknown = await (await fetch('/later.json')).json()
  if (!isList(later)) return
  const cache = await caches.open(CACHE)
  const path = (url: string) => new URL(url, location.origin).pathname
  const kept = new Set<string>()
  for (const request of await cache.keys()) {
    if (later.includes(path(request.url))) kept.add(path(request.url))
    else await cache.delete(request)
  }
  const used = new Set(performance.getEntriesByType('resource').map(({ name }) => path(name)))
  const wanted = isFree() ? later : later.filter((file) => used.has(file))
  for (const file of wanted) {
    if (kept.has(file)) continue
    await idle()
    await cache.add(file)
  }
}
