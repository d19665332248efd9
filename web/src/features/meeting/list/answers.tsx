import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Meeting } from '@rembuk/core/meeting/meeting'
import { createMemo, type JSX, Show } from 'solid-js'
import { formatList } from '../../../i18n/format-list'
import { formatCount } from '../../../i18n/numbers'
import { Notice } from '../../../ui/notice'
import { isGuestOf } from '../invited/invited-to'
import type { Meetings } from '../meetings'
import { peopleOf } from '../people'
import { createWrites } from '../writes'
import styles from './list.module.css'
import { t } from './words'

const countOf = (names: readonly string[]): string => (names.length === 0 ? '' : formatCount(names.length))

/** Who comes and who does not, and one's own answer in one tap. */
export const Answers = (props: {
  partnership: PartnershipDetail
  meetings: Meetings
  meeting: Meeting
}): JSX.Element => {
  const { write, problem } = createWrites(props.meetings)
  const isAsked = () => props.meetings.me.partyId !== undefined || isGuestOf(props.meetings, props.meeting)
  const answerOf = (personId: string) =>
    props.meeting.answers.find((answer) => answer.personId === personId)?.answer
  const named = createMemo(() => {
    const names = { present: [] as string[], absent: [] as string[], open: [] as string[] }
    for (const { id, name } of peopleOf(props.partnership)) names[answerOf(id) ?? 'open'].push(name)
    return names
  })
  const mine = () => answerOf(props.meetings.me.personId)
  const isWaiting = () =>
    props.meetings
      .pending()
      .some(
        ({ entry, data }) =>
          !entry.refusal && data.kind === 'answered' && data.meetingId === props.meeting.id,
      )
  const answer = (given: 'present' | 'absent') =>
    write([{ kind: 'answered', meetingId: props.meeting.id, answer: given, remark: '' }], t().answerSaved)
  const Option = (option: { answer: 'present' | 'absent' }): JSX.Element => (
    <button
      type="button"
      class={styles.answer}
      aria-pressed={mine() === option.answer}
      onClick={() => void answer(option.answer)}
    >
      {t()[option.answer]}
    </button>
  )
  return (
    <div class={styles.answers}>
      <Show when={isAsked()}>
        <fieldset class={styles.mine}>
          <legend class={styles.strong}>{t().answer}</legend>
          <Option answer="present" />
          <Option answer="absent" />
          <Show when={isWaiting()}>
            <span class={styles.soft}>{t().waits}</span>
          </Show>
        </fieldset>
      </Show>
      <p>{t().answered(countOf(named().present), countOf(named().absent), countOf(named().open))}</p>
      <Show when={named().present.length > 0}>
        <p class={styles.soft}>{t().who(formatList(named().present))}</p>
      </Show>
      <Show when={named().absent.length > 0}>
        <p class={styles.soft}>{t().whoNot(formatList(named().absent))}</p>
      </Show>
      <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
    </div>
  )
}
