import type { id } from './messages'

export const en: typeof id = {
  hereNames: (names) => `Here now: ${names}`,
  filling: (name) => `${name} is filling this in`,
  looking: (name) => `${name} is here`,
  colleague: 'A colleague',
}
