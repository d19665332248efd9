import { isParagraph } from '@rembuk/core/label'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { formatList } from '../../../i18n/format-list'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import type { Meetings } from '../meetings'
import { NoteField, oneLine } from '../note-field'
import type { NumberedMeeting } from '../room/room'
import { createWrites } from '../writes'
import type { Held } from './held'
import styles from './minutes.module.css'
import { t } from './words'

const ObjectDialog = (props: {
  meetings: Meetings
  number: number
  hash: string
  onClose: () => void
}): JSX.Element => {
  const [remark, setRemark] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const { write, busy, problem } = createWrites(props.meetings, () => props.onClose())
  const send = (): void => {
    setTried(true)
    const { number, hash } = props
    if (!isParagraph(oneLine(remark()))) return
    void write([{ kind: 'objected', number, hash, remark: oneLine(remark()) }], t().objectedSaid)
  }
  return (
    <Dialog title={t().object} closeLabel={t().close} onClose={props.onClose}>
      <NoteField
        label={t().objection}
        hint={t().objectionHint}
        value={remark()}
        error={isTried() && oneLine(remark()) === '' ? t().objectionFault : undefined}
        onInput={setRemark}
      />
      <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <DialogActions>
        <Button onPress={props.onClose}>{t().cancel}</Button>
        <Button variant="primary" busy={busy()} onPress={send}>
          {t().sendObjection}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** One's own word on the minutes, for who took part: they are right, or what is not. And who is still awaited. */
export const Confirmation = (props: {
  meetings: Meetings
  meeting: NumberedMeeting
  held: Held
}): JSX.Element => {
  const [isObjecting, setObjecting] = createSignal(false)
  const { write, busy, problem } = createWrites(props.meetings)
  const closed = () => props.meeting.closed
  const me = () => props.meetings.me.personId
  const mine = () => closed()?.opinions.get(me())
  const tookPart = () => closed()?.presentIds.includes(me()) ?? false
  const awaited = () =>
    (closed()?.presentIds ?? [])
      .filter((id) => id !== me() && !closed()?.opinions.has(id))
      .map(props.held.personName)
  const isWaiting = () =>
    props.meetings
      .pending()
      .some(({ entry, data }) => !entry.refusal && 'number' in data && data.number === props.meeting.number)
  const confirm = (): void => {
    const { number } = props.meeting
    void write([{ kind: 'confirmed', number, hash: props.held.view.hash }], t().confirmedSaid)
  }
  return (
    <div class={styles.confirmation}>
      <Show when={tookPart()}>
        <Switch>
          <Match when={!mine()}>
            <div class={styles.buttons}>
              <Button variant="primary" busy={busy()} onPress={confirm}>
                {t().confirm}
              </Button>
              <Button onPress={() => setObjecting(true)}>{t().object}</Button>
            </div>
          </Match>
          <Match when={mine()?.objection === undefined}>
            <p class={styles.fine}>{t().confirmed}</p>
          </Match>
        </Switch>
        <Show when={isWaiting()}>
          <p class={styles.soft}>{t().mineWaits}</p>
        </Show>
      </Show>
      <Show when={awaited().length > 0}>
        <p class={styles.soft}>{t().waiting(formatList(awaited()))}</p>
      </Show>
      <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Show when={isObjecting()}>
        <ObjectDialog
          meetings={props.meetings}
          number={props.meeting.number}
          hash={props.held.view.hash}
          onClose={() => setObjecting(false)}
        />
      </Show>
    </div>
  )
}
