import { words } from '../../i18n/words'
import { messages } from './messages'

/** The plan's words in the language on the screen. */
export const t = words(messages)
