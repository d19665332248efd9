import { language } from './language'

/**
 * A feature's words in the language on the screen: `const t = words(messages)`, then `t().title`.
 * Both languages have the type of the Indonesian one, so that no word can be missing.
 */
export const words =
  <Messages extends object>(messages: { id: Messages; en: Messages }) =>
  (): Messages =>
    messages[language()]
