import { createSignal } from 'solid-js'
import { picklist } from 'valibot'
import { kept } from '../storage/kept'

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

const keptLanguage = kept('language', picklist(languages))
const [language, setSignal] = createSignal<Language>(keptLanguage.read() ?? 'id')

/** The language on the screen. Reading it in a component follows changes. */
export { language }

/** Changes the language at once and keeps it on this device where the browser allows that. */
export const setLanguage = (chosen: Language): void => {
  setSignal(chosen)
  document.documentElement.lang = chosen
  keptLanguage.write(chosen)
}

/** Tells the page itself in which language it is, for screen readers and hyphenation. */
export const markLanguage = (): void => {
  document.documentElement.lang = language()
}
