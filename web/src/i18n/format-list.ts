import { language } from './language'

/** Names in a row: "Emping Bu Ratmi dan Koperasi Batang Makmur". */
export const formatList = (names: readonly string[]): string =>
  new Intl.ListFormat(language() === 'id' ? 'id-ID' : 'en-GB').format(names)
