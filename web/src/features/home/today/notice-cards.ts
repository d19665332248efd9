import type { NoticeView } from '@rembuk/contract/notices'
import { formatDay } from '../../../i18n/format'
import { type Card, SOMETHING_LATE } from './card'
import { t } from './words'

type Agreed = Extract<NoticeView['cause'], { kind: 'agreed' }>

const sum = ({ changed, moved, added, cancelled }: Agreed['deliveries']): number =>
  changed + moved + added + cancelled

const agreedTitle = (cause: Agreed): string => {
  const deliveries = sum(cause.deliveries)
  const others = sum(cause.others)
  if (cause.version === 1) return t().agreedFirst(deliveries)
  if (deliveries > 0)
    return cause.deliveries.moved === deliveries
      ? t().deliveriesMoved(deliveries)
      : t().deliveriesChanged(deliveries)
  return others > 0 ? t().othersChanged(others) : t().unchanged
}

/** What has to be done about a notice, in words, with the page on which to do it. */
export const noticeCard = ({ id, partnershipId, cause }: NoticeView): Card => {
  const address = `/kemitraan/${encodeURIComponent(partnershipId)}`
  const base = { about: id, partnershipId }
  switch (cause.kind) {
    case 'consent':
      return {
        ...base,
        about: cause.proposalId,
        kind: 'consent',
        title: t().consent(cause.number),
        text: t().until(formatDay(new Date(cause.until).toISOString().slice(0, 10))),
        action: t().readProposal,
        href: `${address}/usulan/${encodeURIComponent(cause.proposalId)}`,
      }
    case 'agreed':
      return {
        ...base,
        kind: 'news',
        title: agreedTitle(cause),
        text: t().version(cause.version),
        action: t().seeChanges,
        href: `${address}/komitmen?bagian=perubahan`,
      }
    case 'receive':
      return {
        ...base,
        about: cause.commitmentId,
        kind: 'today',
        title: t().receive(cause.product),
        text: t().deliveryOf(formatDay(cause.day)),
        action: t().noteReceipt,
        href: `${address}/komitmen`,
      }
    case 'answer':
      return {
        ...base,
        kind: 'today',
        title: t()[cause.what](cause.product),
        text: t().deliveryOf(formatDay(cause.day)),
        action: t().checkIt,
        href: `${address}/komitmen`,
      }
    case 'late':
      return {
        ...base,
        about: SOMETHING_LATE,
        kind: 'late',
        title: t().late(formatDay(cause.day)),
        text: t().notKept,
        action: t().seePromises,
        href: `${address}/komitmen`,
      }
    case 'renewal':
      return {
        ...base,
        kind: cause.stage === 0 ? 'late' : 'news',
        title: cause.stage === 0 ? t().agreementEnded : t().agreementEnds(formatDay(cause.end)),
        text: cause.stage === 0 ? t().endedOn(formatDay(cause.end)) : t().renewInTime,
        action: t().renew,
        href: `${address}/kesepakatan`,
      }
    case 'meeting':
      return {
        ...base,
        about: cause.meetingId,
        kind: 'meeting',
        title: cause.title,
        text: t().meetingAt(formatDay(cause.day), cause.time, cause.place),
        action: cause.asks ? t().answerMeeting : t().openMeeting,
        href: `${address}/rapat/${encodeURIComponent(cause.meetingId)}`,
      }
    case 'invited':
      return {
        ...base,
        about: cause.meetingId,
        kind: 'meeting',
        title: t().invited(cause.title),
        text: t().meetingAt(formatDay(cause.day), cause.time, cause.place),
        action: t().answerMeeting,
        href: `${address}/rapat/${encodeURIComponent(cause.meetingId)}`,
      }
    case 'minutes':
      return {
        ...base,
        kind: 'consent',
        title: t().minutes(cause.number),
        text: t().meetingOn(cause.title, formatDay(cause.day)),
        action: t().readMinutes,
        href: `${address}/rapat/${encodeURIComponent(cause.meetingId)}`,
      }
  }
}
