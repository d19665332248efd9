import type { Plan, Product } from '../plan/plan'
import { type Fault, failed, found, type Reading } from './fault'
import { distinctNames } from './names/distinct-names'
import { matchName, type Named, type NameMatch } from './names/match-name'

/** A plan's products, producers and outlets by names that tell them apart, the same for who writes a table and who reads one. */
export interface Directory {
  products: readonly { product: Product; name: string }[]
  parties: readonly Named[]
  outlets: readonly Named[]
}

/**
 * Names the plan's products, its outlets and the producers, those of the partnership first. A producer that stands at
 * a product but is not among `parties` goes by its id.
 */
export const directoryOf = (plan: Plan, parties: readonly Named[]): Directory => {
  const known = new Set(parties.map(({ id }) => id))
  const makers = new Set(plan.products.flatMap((product) => product.makers.map(({ partyId }) => partyId)))
  const others = [...makers].filter((id) => !known.has(id)).map((id) => ({ id, name: id }))
  const names = distinctNames(plan.products)
  return {
    products: plan.products.map((product, index) => ({ product, name: names[index]?.name ?? product.name })),
    parties: distinctNames([...parties, ...others]),
    outlets: distinctNames(plan.outlets ?? []),
  }
}

/** A producer's or outlet's name in the directory. */
export const partyNamed = ({ parties, outlets }: Directory, partyId: string): string =>
  [...parties, ...outlets].find(({ id }) => id === partyId)?.name ?? partyId

const choicesOf = (names: readonly Named[]): string[] => names.map(({ name }) => name)

const read = <T>(
  match: NameMatch,
  get: (id: string) => T | undefined,
  none: (similar: string[]) => Fault,
  several: (choices: string[]) => Fault,
): Reading<T> => {
  if (match.is === 'none') return failed(none(choicesOf(match.similar)))
  if (match.is === 'several') return failed(several(choicesOf(match.choices)))
  const value = get(match.id)
  return value === undefined ? failed(none([])) : found(value)
}

/** The product that a written name means. */
export const findProduct = ({ products }: Directory, text: string): Reading<Product> =>
  text.trim() === ''
    ? failed({ code: 'product-missing' })
    : read(
        matchName(
          text,
          products.map(({ product, name }) => ({ id: product.id, name })),
        ),
        (id) => products.find(({ product }) => product.id === id)?.product,
        (choices) => ({ code: 'product-unknown', text, choices }),
        (choices) => ({ code: 'product-ambiguous', text, choices }),
      )

/** The producer of a product that a written name means; without a name, its only one. */
export const findMaker = (directory: Directory, product: Product, text: string): Reading<string> => {
  const makers = product.makers.map(({ partyId }) => ({ id: partyId, name: partyNamed(directory, partyId) }))
  const [only] = makers
  if (!only) return failed({ code: 'product-without-producer', product: product.name })
  const choices = choicesOf(makers)
  if (text.trim() === '')
    return makers.length === 1
      ? found(only.id)
      : failed({ code: 'producer-missing', product: product.name, choices })
  return read(
    matchName(text, makers),
    (id) => id,
    () => ({ code: 'producer-unknown', text, choices }),
    (several) => ({ code: 'producer-ambiguous', text, choices: several }),
  )
}

/** The outlet that a written name means. */
export const findOutlet = ({ outlets }: Directory, text: string): Reading<string> => {
  const choices = choicesOf(outlets)
  if (text.trim() === '') return failed({ code: 'outlet-missing', choices })
  return read(
    matchName(text, outlets),
    (id) => id,
    () => ({ code: 'outlet-unknown', text, choices }),
    (several) => ({ code: 'outlet-ambiguous', text, choices: several }),
  )
}
