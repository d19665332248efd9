import { type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { Icon } from '../../../ui/icon'
import { meetingAddress } from '../addresses'
import type { HeldMeeting } from '../held-meetings'
import listStyles from '../list/list.module.css'
import type { Meetings } from '../meetings'
import { t } from './words'

const some = (count: number): string => (count === 0 ? '' : formatCount(count))

/** Frozen minutes in a list: when, what came of it, and what was said to them. */
export const MinutesRow = (props: { meetings: Meetings; held: HeldMeeting }): JSX.Element => {
  const closed = () => props.held.closed
  const opinions = () => {
    const all = [...closed().opinions.values()]
    const objected = all.filter(({ objection }) => objection !== undefined).length
    return t().opinions(some(all.length - objected), some(objected))
  }
  const asksMine = () => {
    const me = props.meetings.me.personId
    return closed().presentIds.includes(me) && !closed().opinions.has(me)
  }
  return (
    <a class={listStyles.row} href={meetingAddress(props.meetings.partnershipId, props.held.meetingId)}>
      <span class={listStyles.rowText}>
        <span class={listStyles.strong}>{t().line(formatCount(closed().number), closed().title)}</span>
        <span class={listStyles.soft}>
          {formatDay(closed().day)} ·{' '}
          {t().counts(
            formatCount(closed().presentIds.length),
            formatCount(closed().decisions),
            formatCount(closed().followUps),
          )}
        </span>
        <Show when={opinions()}>{(text) => <span class={listStyles.soft}>{text()}</span>}</Show>
        <Show when={asksMine()}>
          <span class={listStyles.odd}>{t().askMine}</span>
        </Show>
      </span>
      <Icon name="chevron" size={20} />
    </a>
  )
}
