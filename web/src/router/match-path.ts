/** What stands in a path's places: `{ partnershipId: 'batang' }`. */
export type Params = Record<string, string>

const segments = (path: string): string[] => path.split('/').filter((segment) => segment !== '')

/**
 * Fits an address to a path such as `/kemitraan/:partnershipId/rencana`: the decoded text in its
 * places, or undefined where it does not fit. A slash at the end does not count.
 */
export const matchPath = (path: string, pathname: string): Params | undefined => {
  const wanted = segments(path)
  const given = segments(pathname)
  if (wanted.length !== given.length) return undefined
  const params: Params = {}
  for (const [index, want] of wanted.entries()) {
    const text = given[index] ?? ''
    if (!want.startsWith(':')) {
      if (want !== text) return undefined
      continue
    }
    try {
      params[want.slice(1)] = decodeURIComponent(text)
    } catch {
      // A lone % stands for nothing.
      return undefined
    }
  }
  return params
}
