import { createSignal, startTransition } from 'solid-js'

export interface Address {
  pathname: string
  /** With its question mark; empty where there is none. */
  search: string
}

const read = (): Address => ({ pathname: location.pathname, search: location.search })

const [address, setAddress] = createSignal(read(), {
  equals: (before, after) => before.pathname === after.pathname && before.search === after.search,
})

/** Where in the app the person is. Reading it in a component follows changes. */
export { address }

/** The page before stays on the screen until the parts of the next have been loaded. */
const show = (): Promise<void> => startTransition(() => setAddress(read()))

/** Goes to a path of this app; with `replace` the way back leads past the page that is left. */
export const navigate = async (href: string, { replace = false } = {}): Promise<void> => {
  history[replace ? 'replaceState' : 'pushState'](null, '', href)
  await show()
  scrollTo(0, 0)
}

/** Follows the browser's own ways back and forward. Returns the function that ends it. */
export const followHistory = (): (() => void) => {
  addEventListener('popstate', show)
  return () => removeEventListener('popstate', show)
}
