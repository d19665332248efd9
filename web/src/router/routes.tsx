import { type Component, createMemo, type JSX, onCleanup, Show } from 'solid-js'
import { address, followHistory } from './address'
import { matchPath, type Params } from './match-path'

export interface Route {
  /** With places as `:name`. */
  path: string
  page: Component<{ params: Params }> & { preload?: () => unknown }
}

let known: readonly Route[] = []

const find = (pathname: string) => {
  for (const route of known) {
    const params = matchPath(route.path, pathname)
    if (params) return { page: route.page, params }
  }
  return undefined
}

/** Loads a path's page before the person goes there. */
export const preloadPage = (pathname: string): void => {
  find(pathname)?.page.preload?.()
}

/** The page of the first route that fits the address, or `notFound`. A page begins anew at another path. */
export const Routes = (props: { routes: readonly Route[]; notFound: Component }): JSX.Element => {
  known = props.routes
  onCleanup(followHistory())
  const pathname = createMemo(() => address().pathname)
  const found = createMemo(() => find(pathname()))
  return (
    <Show when={found()} keyed fallback={<props.notFound />}>
      {({ page: Page, params }) => <Page params={params} />}
    </Show>
  )
}
