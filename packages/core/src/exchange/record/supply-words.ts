import { isSize, isWeekCount, MAX_WEEKS } from '../../plan/bounds'
import type { LotSizing } from '../../plan/material/lot-sizing'
import type { LeadTime } from '../../plan/material/material'
import { parseQuantity, quantityToDecimalText } from '../../quantity'
import { failed, found, type Reading } from '../fault'
import type { TableLanguage } from '../table/words'

/** How a material is bought, as tables have it in words. As a field it is the text that a plan's document keeps. */

const words = {
  id: {
    day: 'hari',
    week: 'minggu',
    'lot-for-lot': 'sesuai kebutuhan',
    'fixed-lot': 'kelipatan',
    period: 'untuk',
  },
  en: { day: 'days', week: 'weeks', 'lot-for-lot': 'as needed', 'fixed-lot': 'lots of', period: 'for' },
} as const satisfies Record<TableLanguage, Record<LeadTime['unit'] | LotSizing['rule'], string>>

const dayWords = ['hari', 'hr', 'day', 'days']
const weekWords = ['minggu', 'mgg', 'pekan', 'week', 'weeks']

/** Three days are `3 day`. */
export const leadField = ({ count, unit }: LeadTime): string => `${count} ${unit}`

/** `lot-for-lot`, `fixed-lot 230000` or `period 3`. */
export const lotsField = (sizing: LotSizing): string => {
  if (sizing.rule === 'fixed-lot') return `${sizing.rule} ${sizing.lot}`
  return sizing.rule === 'period' ? `${sizing.rule} ${sizing.weeks}` : sizing.rule
}

/** The words of a field of one of these forms, such as `3 hari`, `kelipatan 50`, `untuk 2 minggu`. */
export const supplyWords = (field: string, language: TableLanguage): string => {
  const said = words[language]
  const [first = '', second = ''] = field.split(' ')
  if (first === 'lot-for-lot') return said['lot-for-lot']
  if (first === 'fixed-lot') return `${said['fixed-lot']} ${quantityToDecimalText(Number(second))}`
  if (first === 'period') return `${said.period} ${second} ${said.week}`
  return `${first} ${second === 'day' ? said.day : said.week}`
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** The time from order to arrival, up to a year, as its field. */
export const readLead = (text: string): Reading<string> => {
  const [, digits, unit = ''] = /^(\d{1,3}) ?(\p{L}+)$/u.exec(plain(text)) ?? []
  const count = Number(digits)
  if (dayWords.includes(unit) && count <= 7 * MAX_WEEKS) return found(leadField({ count, unit: 'day' }))
  if (weekWords.includes(unit) && count <= MAX_WEEKS) return found(leadField({ count, unit: 'week' }))
  return failed({ code: 'lead-unfit', text })
}

/** How much is ordered at a time, as its field. */
export const readLots = (text: string): Reading<string> => {
  const said = plain(text)
  if (said === words.id['lot-for-lot'] || said === words.en['lot-for-lot'])
    return found(lotsField({ rule: 'lot-for-lot' }))
  const [, amount] = /^(?:kelipatan|lots? of) (.+)$/.exec(said) ?? []
  const lot = amount === undefined ? undefined : parseQuantity(amount)
  if (lot?.ok && isSize(lot.quantity)) return found(lotsField({ rule: 'fixed-lot', lot: lot.quantity }))
  const [, digits, unit = ''] = /^(?:untuk|for) (\d{1,2}) ?(\p{L}+)$/u.exec(said) ?? []
  const weeks = Number(digits)
  return weekWords.includes(unit) && isWeekCount(weeks)
    ? found(lotsField({ rule: 'period', weeks }))
    : failed({ code: 'lots-unfit', text })
}
