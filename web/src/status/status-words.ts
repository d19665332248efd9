import type { ChipState } from './chip-state'
import { t } from './words'

/** What the state means and what to do, in one or two sentences. */
export const statusWords = (state: ChipState): string => {
  const { statusWords: sentences } = t()
  switch (state.is) {
    case 'sign-in':
      return sentences.signIn
    case 'no-access':
      return sentences.noAccess
    case 'device-failed':
      return sentences.deviceFailed
    default:
      return sentences[state.is]
  }
}
