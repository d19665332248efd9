import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { dayAt } from '@rembuk/core/calendar'
import type { Assisted, FollowedUp } from '@rembuk/core/support/support-data'
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import type { PendingSupport, SupportShown } from '../pending-support'
import { RefusedSupport, refusedOf } from '../refused-support'
import type { Support } from '../support-state'
import { AssistDialog } from './assist-dialog'
import styles from './assistance.module.css'
import { AssistanceRow } from './assistance-row'
import { OutcomeDialog } from './outcome-dialog'
import { t } from './words'

/** The form that is open: a new note, an outcome, or one of them that was refused. */
type Open =
  | { form: 'assisted'; start?: Assisted; instead?: PendingSupport }
  | { form: 'followed-up'; assistanceId: string; start?: string; instead?: PendingSupport }

const typedWords = (data: Assisted | FollowedUp): string =>
  data.kind === 'assisted'
    ? `${t().kinds[data.assistance]} · ${formatDay(data.day)}: ${data.note}`
    : data.note

/** How a partnership was helped, the newest first, and what came of it; facilitators write it down. */
export const AssistanceTab = (props: {
  partnership: PartnershipDetail
  known: SupportShown
  support: Support
}): JSX.Element => {
  const [open, setOpen] = createSignal<Open>()
  const today = () => dayAt(Date.now(), props.partnership.timeZone)
  const mayAssist = () => may(props.partnership, 'support:assist')
  const opened = <Form extends Open['form']>(form: Form) => {
    const now = open()
    return now?.form === form ? (now as Extract<Open, { form: Form }>) : undefined
  }
  const close = () => setOpen(undefined)
  return (
    <>
      <RefusedSupport
        refused={refusedOf(props.support, 'assisted', 'followed-up')}
        typed={typedWords}
        onFix={(instead) => {
          const { data } = instead
          setOpen(
            data.kind === 'assisted'
              ? { form: 'assisted', start: data, instead }
              : { form: 'followed-up', assistanceId: data.assistanceId, start: data.note, instead },
          )
        }}
      />
      <Card class={styles.assistance}>
        <div class={styles.head}>
          <h2>{t().title}</h2>
          <Show when={mayAssist()}>
            <Button variant="primary" icon="plus" onPress={() => setOpen({ form: 'assisted' })}>
              {t().add}
            </Button>
          </Show>
        </div>
        <Show when={props.known.assistances.length > 0} fallback={<p>{t().empty}</p>}>
          <ul class={styles.rows}>
            <For each={props.known.assistances}>
              {(assistance) => (
                <AssistanceRow
                  assistance={assistance}
                  today={today()}
                  onOutcome={
                    mayAssist()
                      ? () => setOpen({ form: 'followed-up', assistanceId: assistance.id })
                      : undefined
                  }
                />
              )}
            </For>
          </ul>
        </Show>
      </Card>
      <Switch>
        <Match when={opened('assisted')} keyed>
          {({ start, instead }) => (
            <AssistDialog
              start={start}
              today={today()}
              onSave={(data) => props.support.report(data, instead)}
              onClose={close}
            />
          )}
        </Match>
        <Match when={opened('followed-up')} keyed>
          {({ assistanceId, start, instead }) => (
            <OutcomeDialog
              start={start}
              onSave={(note) => props.support.report({ kind: 'followed-up', assistanceId, note }, instead)}
              onClose={close}
            />
          )}
        </Match>
      </Switch>
    </>
  )
}
