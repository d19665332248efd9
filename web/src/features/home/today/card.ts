import type { IconName } from '../../../ui/icon'

/** What a card is about, the most pressing first: in this order they are shown. */
export const cardKinds = ['consent', 'late', 'today', 'stock', 'meeting', 'news'] as const
export type CardKind = (typeof cardKinds)[number]

/** One thing to do today: what, who and when, with the page on which to do it. */
export interface Card {
  kind: CardKind
  /** What it is about, within its partnership: two cards about the same thing say the same. */
  about: string
  partnershipId: string
  title: string
  text: string
  action: string
  href: string
}

/** How a kind is drawn. */
export const kindIcons: Record<CardKind, IconName> = {
  consent: 'agreement',
  late: 'warning',
  today: 'work',
  stock: 'down',
  meeting: 'people',
  news: 'comment',
}

/** What a card is about that says only that something is late. */
export const SOMETHING_LATE = 'late'

/**
 * Both lists, without the later ones about what an earlier one is about; and where an earlier one says what
 * is late in a partnership, a later one need not say that something is.
 */
export const joined = (first: readonly Card[], second: readonly Card[]): Card[] => {
  const place = ({ partnershipId, about }: Card) => `${partnershipId} ${about}`
  const late = first.filter(({ kind }) => kind === 'late').map((card) => ({ ...card, about: SOMETHING_LATE }))
  const known = new Set([...first, ...late].map(place))
  return [...first, ...second.filter((card) => !known.has(place(card)))]
}
