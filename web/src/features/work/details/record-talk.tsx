import { recordThread, type Said } from '@rembuk/core/work/record-thread'
import type { WorkEntry } from '@rembuk/core/work/work-data'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatMoment } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import type { Work } from '../../../work/work-state'
import styles from './details.module.css'
import { SayForm } from './say-form'
import { t } from './words'

const saidWords = ({ data }: Said, isAfterDispute: boolean): string => {
  if (data.kind === 'remarked') return data.text
  if (data.report.kind === 'disputed') return t().disputed(data.report.reason)
  return isAfterDispute ? t().withdrew : t().confirmed
}

/** What both sides say of one receipt or payment, right below it, and how a dispute about it stands. */
export const RecordTalk = (props: {
  record: WorkEntry & { data: { kind: 'reported' } }
  /** All that count, in the server's order. */
  entries: readonly WorkEntry[]
  work: Work
  personName: (personId: string) => string
}): JSX.Element => {
  const [isOpen, setOpen] = createSignal(false)
  const thread = createMemo(() => recordThread(props.record, props.entries))
  const isPending = (id: string) => props.work.pending().some(({ entry }) => entry.key === id)
  const isDisputed = () => thread().dispute === 'open' || thread().dispute === 'corrected'
  return (
    <div class={styles.talk}>
      <Show when={thread().dispute}>
        {(status) => (
          <p
            class={styles.dispute}
            classList={{ [styles.settled ?? '']: !isDisputed() }}
            data-dispute={status()}
          >
            {t().disputes[status()]}
          </p>
        )}
      </Show>
      <Show when={thread().said.length > 0}>
        <ul class={styles.said}>
          <For each={thread().said}>
            {(each) => (
              <li>
                <p>{saidWords(each, thread().dispute !== undefined)}</p>
                <p class={styles.soft}>
                  {t().by(props.personName(each.by.personId), formatMoment(each.at))}
                  {isPending(each.id) && ` · ${t().onDevice}`}
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.work.me.partyId !== undefined && !isPending(props.record.id)}>
        <Show
          when={isOpen() || isDisputed()}
          fallback={
            <div>
              <Button variant="quiet" icon="comment" onPress={() => setOpen(true)}>
                {t().talkAbout}
              </Button>
            </div>
          }
        >
          <SayForm
            work={props.work}
            about={{ commitmentId: props.record.data.commitmentId, of: props.record.id }}
            label={t().answerHere}
            send={t().sendAnswer}
          />
        </Show>
      </Show>
    </div>
  )
}
