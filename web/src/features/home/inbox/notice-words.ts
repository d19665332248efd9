import type { NoticeView } from '@rembuk/contract/notices'
import { formatDay } from '../../../i18n/format'
import type { IconName } from '../../../ui/icon'
import { t } from './words'

/** How a notice is shown: what it says, about what, and what to do. */
export interface ShownNotice {
  icon: IconName
  title: string
  text: string
  action: string
  href: string
}

type Changes = Extract<NoticeView['cause'], { kind: 'agreed' }>['deliveries']

const sum = ({ changed, added, cancelled }: Changes): number => changed + added + cancelled

const agreedTitle = (cause: Extract<NoticeView['cause'], { kind: 'agreed' }>): string => {
  const deliveries = sum(cause.deliveries)
  const others = sum(cause.others)
  if (cause.version === 1) return t().agreedFirst(deliveries)
  if (deliveries > 0) return t().deliveriesChanged(deliveries)
  return others > 0 ? t().othersChanged(others) : t().unchanged
}

/** A notice in words, with the page on which to deal with it. */
export const noticeWords = ({ partnershipId, cause }: NoticeView): ShownNotice => {
  const address = `/kemitraan/${encodeURIComponent(partnershipId)}`
  switch (cause.kind) {
    case 'consent':
      return {
        icon: 'agreement',
        title: t().consent,
        text: t().consentText(cause.number),
        action: t().readProposal,
        href: `${address}/usulan/${encodeURIComponent(cause.proposalId)}`,
      }
    case 'agreed':
      return {
        icon: 'plan',
        title: agreedTitle(cause),
        text: t().version(cause.version),
        action: t().seeChanges,
        href: `${address}/komitmen?bagian=perubahan`,
      }
    case 'receive':
      return {
        icon: 'plan',
        title: t().receive(cause.product),
        text: t().deliveryOf(formatDay(cause.day)),
        action: t().noteReceipt,
        href: `${address}/komitmen`,
      }
    case 'answer':
      return {
        icon: 'check',
        title: t()[cause.what](cause.product),
        text: t().deliveryOf(formatDay(cause.day)),
        action: t().checkIt,
        href: `${address}/komitmen`,
      }
  }
}
