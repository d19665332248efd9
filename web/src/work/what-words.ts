import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Commitment } from '@rembuk/core/commitment/commitment'
import type { Good, Goods } from '@rembuk/core/work/goods'
import { formatRupiah } from '../i18n/format'
import { formatQuantity } from '../i18n/numbers'
import { t } from './words'

/** By which ids become names. */
export interface Names {
  goods: Goods
  parties: PartnershipDetail['parties']
}

/** The good that a promise is about; nothing for what was promised in a meeting. */
export const goodOf = ({ goods }: Names, commitment: Commitment): Good | undefined => {
  if (commitment.kind === 'follow-up') return undefined
  if (commitment.kind !== 'order')
    return goods.products[commitment.productId] ?? { name: commitment.productId, unit: '' }
  return goods.materials[commitment.materialId] ?? { name: commitment.materialId, unit: '' }
}

/** A quantity with the unit of its good, such as "20 kg". */
export const amountOf = (good: Good | undefined, quantity: number): string =>
  `${formatQuantity(quantity)} ${good?.unit ?? ''}`.trim()

/** Name of a party; its id where it has gone. */
export const partyOf = ({ parties }: Names, partyId: string): string =>
  parties.find(({ id }) => id === partyId)?.name ?? partyId

/** What a promise is worth: its quantity, its money, its own words. */
export const worthOf = (names: Names, commitment: Commitment): string => {
  if (commitment.kind === 'follow-up') return commitment.text
  if (commitment.kind === 'pay') return formatRupiah(commitment.rupiah)
  return amountOf(goodOf(names, commitment), commitment.quantity)
}

/** What has to be done, such as "Kirim 20 kg Emping melinjo". */
export const whatWords = (names: Names, commitment: Commitment): string => {
  if (commitment.kind === 'follow-up') return commitment.text
  const kind = commitment.kind === 'collect' ? 'deliver' : commitment.kind
  return t()[kind](worthOf(names, commitment), goodOf(names, commitment)?.name ?? '')
}
