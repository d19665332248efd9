import { addDays } from '@rembuk/core/calendar'
import { isFulfilled } from '@rembuk/core/work/work-state'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { formatShortDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { DayField } from '../../../ui/day-field'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { whatWords } from '../../../work/what-words'
import type { WorkTabProps } from '../work-tabs'
import { type ObstacleTexts, readObstacle } from './obstacle-form'
import styles from './obstacles.module.css'
import { createSave } from './save'
import { t } from './words'

/** For so long people usually need, in days. */
const USUAL_DAYS = 7
/** Promises to choose from: those of the next weeks are what an obstacle endangers. */
const MOST_PROMISES = 60

/** The form of a new obstacle. */
export const ObstacleDialog = (props: WorkTabProps & { onClose: () => void }): JSX.Element => {
  const [texts, setTexts] = createSignal<ObstacleTexts>({
    text: '',
    cause: '',
    ownerId: props.work.me.personId,
    dueDay: addDays(props.today, USUAL_DAYS),
    commitmentId: '',
  })
  const [isTried, setTried] = createSignal(false)
  const { save, busy, problem } = createSave(props.work, () => props.onClose())
  const read = createMemo(() => readObstacle(texts(), props.today))
  const faults = () => {
    const now = read()
    return isTried() && !now.ok ? now.faults : {}
  }
  const set = (change: Partial<ObstacleTexts>): void => {
    setTexts({ ...texts(), ...change })
  }
  const owners = () =>
    props.partnership.people.flatMap(({ id, name, partyId }) =>
      id === undefined || partyId === undefined ? [] : [{ value: id, text: name || t().someone }],
    )
  const names = () => ({ goods: props.work.list(), parties: props.partnership.parties })
  const promises = createMemo(() => {
    const state = props.work.state()
    const open = props.work
      .list()
      .items.filter(
        ({ commitment, became }) => became.kind !== 'cancelled' && !isFulfilled(state, commitment),
      )
      .slice(0, MOST_PROMISES)
    return [
      { value: '', text: t().aboutAll },
      ...open.map(({ commitment }) => ({
        value: commitment.id,
        text: `${formatShortDay(commitment.dueDay)} · ${whatWords(names(), commitment)}`,
      })),
    ]
  })
  const submit = (): void => {
    setTried(true)
    const now = read()
    if (now.ok) void save(now.data, t().saved)
  }
  return (
    <Dialog title={t().add} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t().text}
          hint={t().textHint}
          value={texts().text}
          maxLength={280}
          error={faults().text && t().textFault}
          onInput={(text) => set({ text })}
        />
        <TextField
          label={t().cause}
          optional={t().optional}
          value={texts().cause}
          maxLength={280}
          error={faults().cause && t().causeFault}
          onInput={(cause) => set({ cause })}
        />
        <SelectField
          label={t().owner}
          options={owners()}
          value={texts().ownerId}
          onChoose={(ownerId) => set({ ownerId })}
        />
        <DayField
          label={t().dueDay}
          value={texts().dueDay}
          min={props.today}
          error={faults().dueDay && t().dueDayFault}
          onInput={(dueDay) => set({ dueDay })}
        />
        <SelectField
          label={t().about}
          options={promises()}
          value={texts().commitmentId}
          onChoose={(commitmentId) => set({ commitmentId })}
        />
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <DialogActions>
          <Button onPress={props.onClose}>{t().cancel}</Button>
          <Button type="submit" variant="primary" busy={busy()}>
            {t().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
