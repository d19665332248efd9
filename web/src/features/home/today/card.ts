import type { IconName } from '../../../ui/icon'

/** What a card is about, the most pressing first: in this order they are shown. */
export const cardKinds = ['consent', 'late', 'today', 'stock', 'meeting', 'news'] as const
export type CardKind = (typeof cardKinds)[number]

/** One thing to do today: what, who and when, with the page on which to do it. */
export interface Card {
  kind: CardKind
  /** Its own among all cards. */
  id: string
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
