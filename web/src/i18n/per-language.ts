import { type Language, language } from './language'

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

/** Builds one formatter per language, on first use: making one costs more than using it. */
export const perLanguage = <Formatter>(build: (locale: string) => Formatter) => {
  const built = new Map<Language, Formatter>()
  return (): Formatter => {
    const chosen = language()
    const formatter = built.get(chosen) ?? build(locales[chosen])
    built.set(chosen, formatter)
    return formatter
  }
}
