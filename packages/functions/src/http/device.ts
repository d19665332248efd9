/** A longer header is cut: it is written by the caller. */
const LONGEST = 400

/**
 * Browser and system in a few words, as in "Chrome · Android"; empty where the header says nothing known.
 * What tells them apart is loaded here, as only signing in asks for it.
 */
export const deviceName = async (userAgent: string | undefined): Promise<string> => {
  if (!userAgent) return ''
  const { default: Bowser } = await import('bowser')
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST))
  return [browser.name, os.name].filter(Boolean).join(' · ')
}
