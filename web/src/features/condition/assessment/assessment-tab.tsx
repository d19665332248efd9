import { partnershipHealthRoute } from '@rembuk/contract/condition-routes'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { dayAt } from '@rembuk/core/calendar'
import { healthComponents } from '@rembuk/core/health/component'
import { quarterOf } from '@rembuk/core/health/quarter'
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js'
import { call } from '../../../api/call'
import { formatMoment } from '../../../i18n/format'
import { createRefreshed } from '../../../live/refreshed'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { showToast } from '../../../ui/toast-store'
import type { SupportShown } from '../pending-support'
import { quarterWords } from '../quarter-words'
import { RefusedSupport, refusedOf } from '../refused-support'
import type { Support } from '../support-state'
import { t as common } from '../words'
import styles from './assessment.module.css'
import { type Grades, keptDraft } from './draft'
import { GapList } from './gap-list'
import { Statement } from './statement'
import { t } from './words'

/**
 * A party's own view of the partnership in this quarter, by eight sentences. What is chosen is on the device
 * at once and goes to the server as a whole; then it is held against the other side's. What was refused
 * stays chosen, and saving again takes its place.
 */
export const AssessmentTab = (props: {
  partnership: PartnershipDetail
  known: SupportShown
  support: Support
}): JSX.Element => {
  const { id: partnershipId, partyId, timeZone } = props.partnership
  const quarter = quarterOf(dayAt(Date.now(), timeZone))
  const draft = keptDraft(partnershipId, quarter)
  const saved = () =>
    props.known.assessments.find((each) => each.partyId === partyId && each.quarter === quarter)
  const [changed, setChanged] = createSignal<Grades | undefined>(draft.read())
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const params = { partnershipId }
  const health = createRefreshed((signal) => call(partnershipHealthRoute, { params, signal }))

  const refused = () => refusedOf(props.support, 'assessed')
  const refusedNow = () => refused().find(({ data }) => data.quarter === quarter)
  const grades = (): Grades => changed() ?? refusedNow()?.data.grades ?? saved()?.grades ?? {}
  const count = () => healthComponents.filter((component) => grades()[component] !== undefined).length
  const partyName = () => props.partnership.parties.find(({ id }) => id === partyId)?.name ?? ''

  // Once the server has it, it is held against the other side's.
  createEffect(
    on(
      () => !saved()?.waits && saved()?.at,
      () => health.retry(),
      { defer: true },
    ),
  )

  const change = (part: Grades): void => {
    const next = { ...grades(), ...part }
    draft.write(next)
    setChanged(next)
    setFailure(undefined)
  }
  const save = async (): Promise<void> => {
    if (busy()) return
    if (count() === 0) {
      setFailure(t().noneError)
      return
    }
    setBusy(true)
    setFailure(undefined)
    try {
      await props.support.report({ kind: 'assessed', quarter, grades: grades() }, refusedNow())
      draft.forget()
      setChanged(undefined)
      showToast({ text: common().saved })
    } catch {
      setFailure(common().notKept)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Card class={styles.assessment}>
      <div>
        <h2>{t().title(quarterWords(quarter))}</h2>
        <p class={styles.soft}>{t().lead(partyName())}</p>
      </div>
      <RefusedSupport refused={refused()} typed={({ quarter }) => quarterWords(quarter)} />
      <Show when={!changed() && !saved()?.waits && saved()}>
        {(now) => <p class={styles.soft}>{t().before(formatMoment(now().at))}</p>}
      </Show>
      <p class={styles.scale}>{t().scale(t().grades[1], t().grades[4])}</p>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div class={styles.statements}>
          <For each={healthComponents}>
            {(component) => (
              <Statement
                component={component}
                value={grades()[component]}
                onChoose={(grade) => change({ [component]: grade })}
              />
            )}
          </For>
        </div>
        <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <div class={styles.end}>
          <p class={styles.soft}>
            {t().done(count(), healthComponents.length)}
            <Show when={changed()}> · {t().draft}</Show>
            <Show when={!changed() && saved()?.waits}> · {t().waits}</Show>
          </p>
          <Button type="submit" variant="primary" busy={busy()}>
            {t().save}
          </Button>
        </div>
      </form>
      <Show when={saved() && health.value()}>{(known) => <GapList health={known()} />}</Show>
    </Card>
  )
}
