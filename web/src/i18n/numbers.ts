import { type Language, language } from './language'

/** The only place that turns numbers into text; `format.ts` does it for money and dates. Every function follows the language. */

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

const decimal = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }))

/** A quantity in thousandths as written: 1500250 → "1.500,25". No trailing zeros. */
export const formatQuantity = (thousandths: number): string => decimal().format(thousandths / 1000)

/** A whole number: 1250 → "1.250". */
export const formatCount = (count: number): string => decimal().format(count)
