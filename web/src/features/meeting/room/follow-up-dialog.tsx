import { addDays, isDay } from '@rembuk/core/calendar'
import { nextMeeting } from '@rembuk/core/meeting/meeting'
import type { FollowUp } from '@rembuk/core/meeting/meeting-content'
import { setOutcome } from '@rembuk/plandoc/meeting/edit'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatShortDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { DayField } from '../../../ui/day-field'
import { Notice } from '../../../ui/notice'
import { announce } from '../../../ui/toast-store'
import { newId } from '../new-id'
import { NoteField, oneLine } from '../note-field'
import { Chips } from './chips'
import { OutcomeForm } from './outcome-dialogs'
import { promise } from './promise'
import { useRoom } from './room'
import { t } from './words'

type Due = 'next' | 'week' | 'pick'

const WEEK_DAYS = 7

/** The form of a follow-up: what, who, until when; one tap makes it a commitment. */
export const FollowUpDialog = (props: {
  itemId: string | undefined
  followUp?: FollowUp | undefined
  onClose: () => void
}): JSX.Element => {
  const room = useRoom()
  const id = props.followUp?.id ?? newId()
  const [text, setText] = createSignal(props.followUp?.text ?? '')
  const [ownerId, setOwnerId] = createSignal(props.followUp?.ownerId)
  const week = addDays(room.today(), WEEK_DAYS)
  /** The day of the meeting after this one. */
  const next = createMemo(() => {
    const { startsAt } = room.meeting()
    const after = Math.max(room.now(), startsAt + room.meeting().minutes * 60_000)
    const found = nextMeeting(room.meetings.state(), after, room.today(), room.partnership().timeZone)
    return found && found.id !== room.meeting().id ? found.day : undefined
  })
  const given = props.followUp?.dueDay
  const [due, setDue] = createSignal<Due>(given ? 'pick' : next() ? 'next' : 'week')
  const [picked, setPicked] = createSignal<string>(given ?? week)
  const [isTried, setTried] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const day = () => {
    if (due() === 'week') return week
    return due() === 'next' ? next() : picked()
  }
  const dueDay = () => {
    const chosen = day()
    return isDay(chosen) && chosen >= room.today() ? chosen : undefined
  }
  const dues = (): { value: Due; text: string }[] => {
    const day = next()
    return [
      ...(day ? [{ value: 'next' as const, text: `${t().dueNext} (${formatShortDay(day)})` }] : []),
      { value: 'week', text: `${t().dueWeek} (${formatShortDay(week)})` },
      { value: 'pick', text: t().duePick },
    ]
  }
  const keep = (): FollowUp | undefined => {
    const line = oneLine(text())
    if (line === '') return undefined
    setOutcome(
      room.doc,
      { kind: 'follow-up', id },
      {
        text: line,
        owner: ownerId(),
        due: dueDay(),
        ...(!props.followUp && props.itemId !== undefined && { item: props.itemId }),
      },
    )
    const [owner, until] = [ownerId(), dueDay()]
    return { id, text: line, ...(owner && { ownerId: owner }), ...(until && { dueDay: until }) }
  }
  const saveForNow = (): void => {
    setTried(true)
    if (!keep()) return
    announce(t().saved)
    props.onClose()
  }
  const submit = async (): Promise<void> => {
    setTried(true)
    if (oneLine(text()) === '' || ownerId() === undefined || dueDay() === undefined) return
    const kept = keep()
    if (!kept) return
    try {
      await promise(room, kept)
      announce(t().promisedSaid)
      props.onClose()
    } catch (thrown) {
      setProblem(problemWords(asProblem(thrown)))
    }
  }
  return (
    <OutcomeForm
      title={t().addFollowUp}
      kind="follow-up"
      id={props.followUp?.id}
      onSubmit={() => void submit()}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={saveForNow}>{t().later}</Button>
          <Button type="submit" variant="primary">
            {t().promise}
          </Button>
        </>
      }
    >
      <NoteField
        label={t().followUpText}
        value={text()}
        error={isTried() && oneLine(text()) === '' ? t().textFault : undefined}
        onInput={setText}
      />
      <Chips
        legend={t().owner}
        options={room.people().map(({ id: personId, name }) => ({ value: personId, text: name }))}
        value={ownerId()}
        error={isTried() && ownerId() === undefined ? t().ownerFault : undefined}
        onChoose={setOwnerId}
      />
      <Chips legend={t().due} options={dues()} value={due()} onChoose={setDue} />
      <Show when={due() === 'pick'}>
        <DayField
          label={t().due}
          value={picked()}
          min={room.today()}
          error={isTried() && dueDay() === undefined ? t().dueFault : undefined}
          onInput={setPicked}
        />
      </Show>
      <Show when={problem()}>{(words) => <Notice tone="trouble">{words()}</Notice>}</Show>
    </OutcomeForm>
  )
}
