// Stands at the end of the built service worker (vite/push-worker.mjs): it shows messages, also when no
// page is open, and opens the page that each leads to.

const worker = self

/**
 * What the server sent, as its own words; a message that cannot be read still has to be shown.
 * @param data of a push event; null where it came without
 */
const readMessage = (data) => {
  try {
    const { text, link } = data?.json() ?? {}
    const { pathname, search } = new URL(typeof link === 'string' ? link : '/', worker.location.origin)
    return {
      text: typeof text === 'string' ? text.replace(/^Rembuk: /, '') : '',
      // Two slashes would begin the name of another site.
      path: pathname.replace(/^\/*/, '/') + search,
    }
  } catch {
    return { text: '', path: '/' }
  }
}

worker.addEventListener('push', (event) => {
  const { text, path } = readMessage(event.data)
  const shown = worker.registration.showNotification('Rembuk', {
    body: text.charAt(0).toUpperCase() + text.slice(1),
    icon: '/icon-192.png',
    lang: 'id',
    tag: path,
    data: { path },
  })
  event.waitUntil(shown)
})

/** @param path within this site */
const openPage = async (path) => {
  const pages = await worker.clients.matchAll({ type: 'window' })
  const [page] = pages
  if (!page) return worker.clients.openWindow(path)
  await page.focus()
  return page.navigate(path)
}

worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openPage(event.notification.data.path))
})
