import { addDays, type Day, mondayOf, weekIndex } from '../../calendar'
import type { Plan, Product } from '../../plan/plan'
import type { Thousandths } from '../../quantity'
import { type Directory, findMaker, findProduct } from '../directory'
import { failed, found, type Reading } from '../fault'
import type { PlanEntry } from '../plan-entry'
import { readAmount } from '../read-amount'
import { weekDelivery } from '../week-delivery'
import type { Part, When, WrittenLine } from './part'

/** What a row leaves out and its neighbours or a heading say. */
export interface Given {
  line?: WrittenLine
  when?: When
}

/** What is written in one row, taken apart. */
export interface Said extends Given {
  amounts: { text: string; unit?: string }[]
  whens: When[]
  noDay?: string
  words: string[]
  from: string[]
}

/** Sorts a row's parts. Words behind "dari" name the producer, the others the product. */
export const sortParts = (parts: readonly Part[]): Said => {
  const said: Said = { amounts: [], whens: [], words: [], from: [] }
  let names = said.words
  for (const part of parts) {
    if (part.is === 'amount') said.amounts.push(part)
    else if (part.is === 'when') said.whens.push(part.when)
    else if (part.is === 'no-day') said.noDay = part.text
    else if (part.is === 'line') said.line = part.line
    else if (part.is === 'from') names = said.from
    else if (part.is === 'word') names.push(part.text)
  }
  said.when = said.whens[0]
  return said
}

const onlyAmount = ({ amounts }: Said, product: Product): Reading<Thousandths> => {
  const [amount] = amounts
  if (!amount) return failed({ code: 'quantity-missing' })
  if (amounts.length > 1) return failed({ code: 'quantity-repeated' })
  return readAmount(amount.text, amount.unit, product)
}

/** Product and producer; a producer may also stand before or behind the product without "dari". */
const readNames = (
  directory: Directory,
  { words, from }: Said,
  isProducers: boolean,
): Reading<{ product: Product; producer: string }> => {
  const whole = findProduct(directory, words.join(' '))
  if (whole.ok) return found({ product: whole.value, producer: from.join(' ') })
  if (!isProducers || from.length > 0 || whole.fault.code !== 'product-unknown') return whole
  for (let cut = words.length - 1; cut > 0; cut--) {
    const [first, second] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    for (const [name, producer] of [
      [first, second],
      [second, first],
    ] as const) {
      const product = findProduct(directory, name)
      if (product.ok && findMaker(directory, product.value, producer).ok)
        return found({ product: product.value, producer })
    }
  }
  return whole
}

const readDay = (plan: Plan, said: Said, given: Given, today: Day): Reading<When> => {
  if (said.noDay !== undefined) return failed({ code: 'day-unknown', text: said.noDay })
  const [first, ...others] = said.whens
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    return failed({ code: 'day-repeated' })
  const last = addDays(plan.start, 7 * plan.weeks - 1)
  // Without a day, this week is meant; before the plan begins, its first.
  const usual: When = { is: 'week', monday: mondayOf(today < plan.start ? plan.start : today) }
  const when = first ?? given.when ?? usual
  const day = when.is === 'day' ? when.day : when.monday
  return weekIndex(plan.start, plan.weeks, day) === undefined
    ? failed({ code: 'outside-plan', day, first: plan.start, last })
    : found(when)
}

/** Where rows are read: the plan, its names, and the day on which they are read. */
export interface Place {
  plan: Plan
  directory: Directory
  today: Day
}

/**
 * One row of text as a number of the plan, or why it is none. Without a kind it is demand; without a
 * day, this week's. A delivery of a day is that day's; of a week, the whole week's.
 */
export const readRow = ({ plan, directory, today }: Place, said: Said, given: Given): Reading<PlanEntry> => {
  const line = said.line ?? given.line
  if (said.from.length > 0 && (line === undefined || line === 'demand'))
    return failed({ code: 'line-missing' })
  const names = readNames(directory, said, line === 'production' || line === 'delivery')
  if (!names.ok) return names
  const { product, producer } = names.value
  const amount = onlyAmount(said, product)
  if (!amount.ok) return amount
  const day = readDay(plan, said, given, today)
  if (!day.ok) return day
  const when = day.value
  const monday = when.is === 'day' ? mondayOf(when.day) : when.monday
  const quantity = amount.value
  if (line === undefined || line === 'demand')
    return found({ line: 'demand', productId: product.id, monday, quantity })
  const maker = findMaker(directory, product, producer)
  if (!maker.ok) return maker
  const partyId = maker.value
  if (line === 'production') return found({ line, productId: product.id, partyId, monday, quantity })
  return when.is === 'day'
    ? found({ line, productId: product.id, partyId, day: when.day, quantity })
    : weekDelivery(
        { line, productId: product.id, partyId },
        product.makers.find((each) => each.partyId === partyId)?.deliveries ?? [],
        monday,
        quantity,
      )
}
