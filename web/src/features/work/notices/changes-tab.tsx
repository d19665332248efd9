import { concerns } from '@rembuk/core/work/next-steps'
import { workItems } from '@rembuk/core/work/work-item'
import { noticeKey } from '@rembuk/core/work/work-state'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { ApiProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { dropNotice } from '../../../notices/notices'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { EmptyState } from '../../../ui/state'
import { announce } from '../../../ui/toast-store'
import { SeenBy } from '../../../work/seen-by'
import type { WorkTabProps } from '../work-tabs'
import { ChangedGroup } from './changed-group'
import styles from './notices.module.css'
import { t } from './words'

/** What the last agreed version changed for the own party, and who has seen it. */
const ChangesTab = (props: WorkTabProps): JSX.Element => {
  const [problem, setProblem] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const version = () => props.work.list().version
  const names = () => ({ goods: props.work.list(), parties: props.partnership.parties })
  const partyId = () => props.work.me.partyId
  const changes = createMemo(() => {
    const own = partyId()
    return workItems(props.work.list(), props.work.state(), props.today).filter(
      (item) => item.became.kind !== 'kept' && (own === undefined || concerns(item, own)),
    )
  })
  const became = (kind: 'changed' | 'moved' | 'new' | 'cancelled') =>
    changes().filter((item) => item.became.kind === kind)
  const hasSeen = (personId: string): boolean =>
    props.work.state().noticed.has(noticeKey(personId, version()))
  const acknowledge = async (): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setProblem(undefined)
    const seen = version()
    try {
      await props.work.report({ kind: 'noticed', version: seen })
      dropNotice({ partnershipId: props.partnership.id, id: `agreed.${seen}` })
      announce(t().seenSaved)
    } catch (thrown) {
      setProblem(thrown instanceof ApiProblem ? problemWords(thrown) : t().notKept)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Show
      when={version() > 0}
      fallback={<EmptyState icon="agreement" title={t().noneTitle} text={t().noneText} />}
    >
      <div class={styles.tab}>
        <div class={styles.head}>
          <h2>{t().title(version())}</h2>
          <Show when={partyId() !== undefined}>
            <Show
              when={!hasSeen(props.work.me.personId)}
              fallback={<Notice icon="check">{t().youSaw}</Notice>}
            >
              <Button variant="primary" icon="check" busy={busy()} onPress={() => void acknowledge()}>
                {t().seen}
              </Button>
            </Show>
          </Show>
        </div>
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <Show when={changes().length === 0}>
          <p>{partyId() === undefined ? t().unchangedAll : t().unchanged}</p>
        </Show>
        <ChangedGroup
          title={t().changed(became('changed').length)}
          items={became('changed')}
          names={names()}
          today={props.today}
        />
        <ChangedGroup
          title={t().moved(became('moved').length)}
          items={became('moved')}
          names={names()}
          today={props.today}
        />
        <ChangedGroup
          title={t().cancelled(became('cancelled').length)}
          items={became('cancelled')}
          names={names()}
          today={props.today}
        />
        <ChangedGroup
          title={t().added(became('new').length)}
          items={became('new')}
          names={names()}
          today={props.today}
        />
        <SeenBy
          title={t().whoTitle}
          partnership={props.partnership}
          state={props.work.state()}
          version={version()}
        />
      </div>
    </Show>
  )
}

export default ChangesTab
