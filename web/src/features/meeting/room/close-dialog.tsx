import { nextMeeting } from '@rembuk/core/meeting/meeting'
import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Button } from '../../../ui/button'
import { DayField } from '../../../ui/day-field'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { TimeField } from '../../../ui/time-field'
import { showToast } from '../../../ui/toast-store'
import { closeMeeting, isAllSent, lacking, writeEnd } from './close-meeting'
import { useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

/** Others may write while it is closed: it is tried again so often, after so many milliseconds. */
const MOST_ATTEMPTS = 5
const AGAIN_MS = 800

/** The meeting after this one, by which the form is filled. */
const following = (room: ReturnType<typeof useRoom>) => {
  const { id, startsAt, minutes } = room.meeting()
  const after = Math.max(Date.now(), startsAt + minutes * 60_000)
  const found = nextMeeting(room.meetings.state(), after, room.today(), room.partnership().timeZone)
  return found?.id === id ? undefined : found
}

/** Asks for what is lacking and for the next meeting, then freezes the minutes. Needs the network. */
export const CloseDialog = (props: { onClose: () => void }): JSX.Element => {
  const room = useRoom()
  const known = room.content().next ?? following(room)
  const [day, setDay] = createSignal(known?.day ?? '')
  const [time, setTime] = createSignal(known?.time ?? room.meeting().time)
  const [isClosing, setClosing] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const lacks = () => lacking(room)
  const lackWords = (field: string): string => {
    const [, id, what] = /^follow-up\.(.+)\.(owner|due)$/.exec(field) ?? []
    const text = room.content().followUps.find((followUp) => followUp.id === id)?.text ?? ''
    if (what === 'owner') return t().lackOwner(text)
    if (what === 'due') return t().lackDue(text)
    return field === 'attendance' ? t().lackAttendance : t().lackAgenda
  }
  let attempts = 0
  const send = async (): Promise<void> => {
    attempts++
    try {
      await closeMeeting(room)
      showToast({ text: t().closed })
      room.meetings.refresh()
      props.onClose()
    } catch (thrown) {
      const why = asProblem(thrown)
      // Somebody has written since, or closed it: what they did is here in a moment.
      room.meetings.refresh()
      if (why.code === 'out-of-step' && attempts < MOST_ATTEMPTS) retry = setTimeout(send, AGAIN_MS)
      else {
        setProblem(problemWords(why))
        setClosing(false)
      }
    }
  }
  let retry: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(retry))
  // What was just written travels first: only then does the server hold all of it.
  const isReady = createMemo(() => isClosing() && isAllSent(room))
  createEffect(on(isReady, (ready) => ready && attempts === 0 && void send()))
  const close = (): void => {
    if (isClosing() || room.isCut() || lacks().length > 0) return
    setProblem(undefined)
    attempts = 0
    writeEnd(room, { day: day(), time: time() })
    setClosing(true)
  }
  return (
    <Dialog title={t().closeTitle} closeLabel={t().closeDialog} onClose={props.onClose}>
      <div class={styles.form}>
        <p>{t().closeText}</p>
        <Show when={lacks().length > 0}>
          <Notice tone="warning">
            <p>{t().lacks}</p>
            <ul class={styles.lacks}>
              <For each={lacks()}>{(field) => <li>{lackWords(field)}</li>}</For>
            </ul>
          </Notice>
        </Show>
        <div class={styles.pair}>
          <DayField label={t().nextMeeting} value={day()} min={room.today()} onInput={setDay} />
          <TimeField label={t().nextTime} value={time()} onInput={setTime} />
        </div>
        <Show when={room.isCut()}>
          <Notice tone="warning" icon="offline">
            {t().closeOffline}
          </Notice>
        </Show>
        <Show when={isClosing() && !isAllSent(room)}>
          <p role="status">{t().closeUnsent}</p>
        </Show>
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      </div>
      <DialogActions>
        <Button onPress={props.onClose}>{t().cancel}</Button>
        <Button
          variant="primary"
          busy={isClosing()}
          disabled={room.isCut() || lacks().length > 0}
          onPress={close}
        >
          {isClosing() ? t().closing : t().close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
