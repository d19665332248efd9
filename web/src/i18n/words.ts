import { createSignal } from 'solid-js'
import { language } from './language'

/**
 * A feature's words in the language on the screen: `t().title`. Indonesian comes with the feature;
 * English is loaded when it is first needed, and Indonesian stands in until it has come. Both have
 * the type of the Indonesian one, so that no word can be missing.
 */
export const words = <Words extends object>(
  id: Words,
  loadEnglish: () => Promise<{ en: Words }>,
): (() => Words) => {
  const [english, setEnglish] = createSignal<Words>()
  let asked = false
  const ask = async (): Promise<void> => {
    asked = true
    try {
      const { en } = await loadEnglish()
      setEnglish(() => en)
    } catch {
      // No connection: the next reader asks again.
      asked = false
    }
  }
  return () => {
    if (language() === 'id') return id
    if (!asked) void ask()
    return english() ?? id
  }
}
