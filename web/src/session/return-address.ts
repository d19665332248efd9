const home = '/'
export const signInPath = '/masuk'
/** Where anybody can check an agreement without signing in. */
export const checkPath = '/periksa'
/** Where a link in a message leads, which needs no signing in either. */
export const acknowledgePath = '/tahu'

/** Where to sign in, remembering where the person was. */
export const signInAddress = (current: { pathname: string; search: string }): string => {
  const here = current.pathname + current.search
  return here === home ? signInPath : `${signInPath}?${new URLSearchParams({ ke: here })}`
}

/** The place to go back to; home for anything that is not a path of this app. */
export const returnAddress = (text: string | string[] | undefined): string => {
  if (typeof text !== 'string') return home
  const origin = 'https://app.invalid'
  try {
    const address = new URL(text, origin)
    if (address.origin !== origin || !text.startsWith('/')) return home
    // Two slashes that are left once the dots are gone name a host to whoever follows the path.
    if (address.pathname.startsWith('//')) return home
    return address.pathname === signInPath ? home : address.pathname + address.search
  } catch {
    return home
  }
}
