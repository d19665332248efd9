import Bowser from 'bowser'

/** A longer header is cut: it is written by the caller. */
const LONGEST = 400

/** Browser and system in a few words, as in "Chrome · Android"; empty where the header says nothing known. */
export const deviceName = (userAgent: string | undefined): string => {
  if (!userAgent) return ''
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST))
  return [browser.name, os.name].filter(Boolean).join(' · ')
}
