import type { CandidateView } from '@rembuk/contract/sharing'
import { levels } from '@rembuk/core/access/level'
import { MAX_NOTE } from '@rembuk/core/label'
import { regionName } from '@rembuk/core/region/region-names'
import { recipientKey } from '@rembuk/core/sharing/sharing-data'
import { createSignal, createUniqueId, type JSX, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { asProblem } from '../../../api/problem'
import { formatMomentDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { DayField } from '../../../ui/day-field'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast-store'
import { decisionProblem } from '../decision-problem'
import { LevelExample } from '../level-example'
import { t as common } from '../messages'
import styles from '../sharing.module.css'
import type { Sharing } from '../sharing-state'
import { faultsOf, type GrantField, type GrantForm, spans, untilOf } from './grant-form'
import { t } from './words'

const optionText = ({ to, name, regions }: CandidateView): string =>
  [name || common().unknown, common().kinds[to.kind], ...(regions ?? []).map(regionName)].join(' · ')

/** Asks whom the own party lets see what, for how long and what for, and for an explicit consent to it. */
export const GrantDialog = (props: {
  candidates: readonly CandidateView[]
  /** What the form begins with; one with a recipient keeps it. */
  start: GrantForm
  partyName: string
  sharing: Sharing
  onClose: () => void
}): JSX.Element => {
  const sentenceId = createUniqueId()
  const isFixed = props.start.to !== ''
  const [form, setForm] = createStore({ ...props.start })
  const [faults, setFaults] = createSignal<readonly GrantField[]>([])
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  let element: HTMLFormElement | undefined

  const chosen = () => props.candidates.find(({ to }) => recipientKey(to) === form.to)
  const until = () => untilOf(form, Date.now())
  const error = (field: GrantField, words: string) => (faults().includes(field) ? words : undefined)
  const change = (part: Partial<GrantForm>): void => {
    setForm(part)
    if (faults().length > 0) setFaults(faultsOf(form, Date.now()))
  }

  const save = async (): Promise<void> => {
    if (busy()) return
    setFailure(undefined)
    setFaults(faultsOf(form, Date.now()))
    const [to, end] = [chosen()?.to, until()]
    if (faults().length > 0 || !to || end === undefined) {
      element?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
      return
    }
    setBusy(true)
    try {
      const { level } = form
      await props.sharing.decide({ kind: 'granted', to, level, until: end, purpose: form.purpose.trim() })
      showToast({ text: common().granted })
      props.onClose()
    } catch (thrown) {
      setFailure(decisionProblem(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog title={t().title} closeLabel={common().close} onClose={props.onClose}>
      <Show when={props.candidates.length > 0} fallback={<p>{t().nobody}</p>}>
        <form
          ref={(created) => {
            element = created
          }}
          class={styles.form}
          novalidate
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <Show
            when={!isFixed}
            fallback={<p class={styles.strong}>{chosen() && optionText(chosen() as CandidateView)}</p>}
          >
            <SelectField
              label={t().whom}
              error={error('to', t().chooseError)}
              options={[
                { value: '', text: t().choose },
                ...props.candidates.map((each) => ({ value: recipientKey(each.to), text: optionText(each) })),
              ]}
              value={form.to}
              onChoose={(to) => change({ to })}
            />
          </Show>
          <div class={styles.levels}>
            <Choice
              legend={t().level}
              options={levels.map((level) => ({
                value: level,
                text: common().levels[level],
                note: t().levelNotes[level],
              }))}
              value={form.level}
              onChoose={(level) => change({ level, isAgreed: false })}
            />
          </div>
          <details class={styles.record}>
            <summary>{common().example}</summary>
            <LevelExample level={form.level} />
          </details>
          <Choice
            legend={t().span}
            options={spans.map((span) => ({ value: span, text: t().spans[span] }))}
            value={form.span}
            onChoose={(span) => change({ span, isAgreed: false })}
          />
          <Show when={form.span === 'day'}>
            <DayField
              label={t().until}
              error={error('day', t().untilError)}
              value={form.day}
              onInput={(day) => change({ day, isAgreed: false })}
            />
          </Show>
          <TextField
            label={t().purpose}
            hint={t().purposeHint}
            error={error('purpose', t().purposeError)}
            maxLength={MAX_NOTE}
            value={form.purpose}
            onInput={(purpose) => change({ purpose })}
          />
          <Show when={chosen()}>
            {(candidate) => (
              <label class={styles.sentence}>
                <input
                  type="checkbox"
                  checked={form.isAgreed}
                  aria-invalid={error('isAgreed', 'true') ? 'true' : undefined}
                  aria-describedby={error('isAgreed', sentenceId)}
                  onChange={(event) => change({ isAgreed: event.currentTarget.checked })}
                />
                <span>
                  {t().sentence(
                    props.partyName,
                    candidate().name || common().unknown,
                    common().levels[form.level],
                    until() === undefined ? '…' : formatMomentDay(until() as number),
                  )}
                </span>
              </label>
            )}
          </Show>
          <Show when={chosen() && error('isAgreed', t().agreeError)}>
            {(text) => (
              <p id={sentenceId} class={styles.error}>
                {text()}
              </p>
            )}
          </Show>
          <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
          <DialogActions>
            <Button onPress={props.onClose}>{common().cancel}</Button>
            <Button type="submit" variant="primary" busy={busy()}>
              {t().save}
            </Button>
          </DialogActions>
        </form>
      </Show>
    </Dialog>
  )
}
