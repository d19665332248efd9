import type { PartyView } from '@rembuk/contract/partnerships'
import { type ChangeGroup, type ChangeSubject, changesFor } from '@rembuk/core/change/changes-for'
import { formatCount } from '../../../i18n/numbers'
import type { DraftChange } from './draft-change'
import { t } from './words'

const nameOf = (
  subject: ChangeSubject,
  { before, after }: Pick<DraftChange, 'before' | 'after'>,
  parties: readonly PartyView[],
): string => {
  const plans = [after.plan, ...(before ? [before.plan] : [])]
  switch (subject.kind) {
    case 'product':
      return (
        plans.flatMap(({ products }) => products).find(({ id }) => id === subject.productId)?.name ??
        t().unknown
      )
    case 'material':
      return (
        plans.flatMap(({ materials }) => materials).find(({ id }) => id === subject.materialId)?.name ??
        t().unknown
      )
    case 'capacity':
      return t().capacityOf(parties.find(({ id }) => id === subject.partyId)?.name ?? t().unknown)
    case 'plan':
      return t().planFrame
    case 'terms':
      return t().terms
  }
}

const countOf = ({ mine, others }: ChangeGroup): number => mine.length + others.length

/** What a draft changes, a line for each product, material, capacity and for the rest. */
export const groupWords = (change: DraftChange, parties: readonly PartyView[]): string[] =>
  changesFor(undefined, change.changes).map((group) => {
    const name = nameOf(group.subject, change, parties)
    return t().groups[group.status](name, formatCount(countOf(group)))
  })
