import { decisionsOf, followUpsOf } from '@rembuk/core/meeting/minutes'
import { formatShortDay } from '../../../i18n/format'
import { formatList } from '../../../i18n/format-list'
import { formatCount } from '../../../i18n/numbers'
import type { Held } from './held'
import { headRows, nextWords } from './minutes-rows'
import { t } from './words'

/** Minutes in a message for WhatsApp: when and who, what was decided, who does what until when, and where to read all. */
export const minutesMessage = (held: Held, address: string): string => {
  const { minutes, personName, facilitatorOf } = held
  const present = minutes.attendance.people
    .filter(({ presence }) => presence === 'present')
    .map(({ personId }) => personName(personId))
  const facilitators = (minutes.attendance.facilitators ?? [])
    .filter(({ presence }) => presence === 'present')
    .map(({ personId }) => `${facilitatorOf(personId)} (${t().facilitator})`)
  const decisions = decisionsOf(minutes).map(({ text }) => `- ${text}`)
  const followUps = followUpsOf(minutes).map(
    ({ text, ownerId, dueDay }) => `- ${text} (${personName(ownerId)}, ${formatShortDay(dueDay)})`,
  )
  const next = nextWords(held)
  return [
    t().messageTitle(formatCount(minutes.number), minutes.title),
    headRows(held)[0]?.text,
    t().messagePresent(formatList([...present, ...facilitators, ...minutes.attendance.guests])),
    ...(decisions.length > 0 ? ['', `*${t().decisions}*`, ...decisions] : []),
    ...(followUps.length > 0 ? ['', `*${t().followUps}*`, ...followUps] : []),
    ...(next ? ['', `${t().next}: ${next}`] : []),
    '',
    t().messageRead(address),
  ].join('\n')
}
