import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'

const code = readFileSync(join(import.meta.dirname, 'push-worker.js'), 'utf8')

/** The worker's code in a world of its own, with the pages that are open. */
const start = (pages: { focus: () => Promise<void>; navigate: (path: string) => Promise<void> }[] = []) => {
  const listeners = new Map<string, (event: object) => void>()
  const shown: { title: string; options: { body: string; data: { path: string } } }[] = []
  const opened: string[] = []
  const self = {
    location: { origin: 'https://app.example' },
    addEventListener: (kind: string, listen: (event: object) => void) => listeners.set(kind, listen),
    registration: {
      showNotification: async (title: string, options: (typeof shown)[number]['options']) => {
        shown.push({ title, options })
      },
    },
    clients: {
      matchAll: async () => pages,
      openWindow: async (path: string) => {
        opened.push(path)
      },
    },
  }
  new Function('self', code)(self)
  const happen = async (kind: string, event: object) => {
    let work: Promise<unknown> = Promise.resolve()
    listeners.get(kind)?.({ ...event, waitUntil: (given: Promise<unknown>) => (work = given) })
    await work
  }
  return { shown, opened, happen }
}
const sent = (content: unknown) => ({ data: { json: () => content } })

it('shows what was sent under the name of the product', async () => {
  const { shown, happen } = start()
  await happen(
    'push',
    sent({ text: 'Rembuk: usulan menunggu Anda.', link: 'https://app.example/kemitraan/b?x=1' }),
  )
  expect(shown).toMatchObject([
    { title: 'Rembuk', options: { body: 'Usulan menunggu Anda.', data: { path: '/kemitraan/b?x=1' } } },
  ])
})

it('leads nowhere but into this site, whatever was sent', async () => {
  const { shown, happen } = start()
  for (const link of [
    'https://elsewhere.example/a',
    'javascript:alert(1)',
    'https://a.example//b.example/c',
    7,
    undefined,
  ])
    await happen('push', sent({ text: 'x', link }))
  await happen('push', { data: null })
  await happen('push', {
    data: {
      json: () => {
        throw new SyntaxError()
      },
    },
  })
  expect(shown).toHaveLength(7)
  for (const { options } of shown)
    expect(new URL(options.data.path, 'https://app.example').origin).toBe('https://app.example')
})

it('opens the page in a window that is there, or in a new one', async () => {
  const page = { focus: vi.fn(async () => {}), navigate: vi.fn(async () => {}) }
  const tap = { notification: { close: () => {}, data: { path: '/kemitraan/b' } } }
  await start([page]).happen('notificationclick', tap)
  expect(page.navigate).toHaveBeenCalledWith('/kemitraan/b')
  const { opened, happen } = start()
  await happen('notificationclick', tap)
  expect(opened).toEqual(['/kemitraan/b'])
})
