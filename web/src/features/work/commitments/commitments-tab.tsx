import { concerns, type Step } from '@rembuk/core/work/next-steps'
import { workItems } from '@rembuk/core/work/work-item'
import { createMemo, createSignal, type JSX, Match, Show, Suspense, Switch } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { part } from '../../../ui/part'
import type { PendingWork } from '../../../work/pending-work'
import DetailsDialog from '../details/details-dialog'
import RefusedList from '../refused/refused-list'
import ReportDialog from '../report/report-dialog'
import type { WorkTabProps } from '../work-tabs'
import styles from './commitments.module.css'
import { DueList } from './due-list'
import { Segments } from './segments'
import { SendStatus } from './send-status'
import { t } from './words'

const Board = part(() => import('./board'))
const Timeline = part(() => import('./timeline'))

type View = 'list' | 'board' | 'timeline'

/**
 * The promises: by due day on a phone, also as a board and by week where there is room. The forms come with
 * it, so that a report can be made as soon as the promises are there, also without a network.
 */
const CommitmentsTab = (props: WorkTabProps): JSX.Element => {
  const laptop = mediaMatches('(min-width: 900px)')
  const [chosenView, setView] = createSignal<View>()
  const view = (): View => (laptop() ? (chosenView() ?? 'board') : 'list')
  const [whose, setWhose] = createSignal<'mine' | 'all'>('mine')
  const [openId, setOpenId] = createSignal<string>()
  const [reporting, setReporting] = createSignal<{ itemId: string; step: Step; refused?: PendingWork }>()

  const names = () => ({ goods: props.work.list(), parties: props.partnership.parties })
  const all = createMemo(() => workItems(props.work.list(), props.work.state(), props.today))
  const items = createMemo(() => {
    const { partyId } = props.work.me
    return partyId === undefined || whose() === 'all'
      ? all()
      : all().filter((item) => concerns(item, partyId))
  })
  const itemWith = (id: string | undefined) => all().find((item) => item.id === id)
  const begin = (itemId: string, step: Step): void => {
    setOpenId(undefined)
    setReporting({ itemId, step })
  }
  const shared = () => ({
    names: names(),
    work: props.work,
    today: props.today,
    items: items(),
    onOpen: setOpenId,
    onStep: begin,
  })

  return (
    <div class={styles.tab}>
      <SendStatus work={props.work} />
      <Suspense>
        <Show
          when={
            props.work.pending().some(({ entry }) => entry.refusal) || props.work.refusedPhotos().length > 0
          }
        >
          <RefusedList
            work={props.work}
            names={names()}
            items={all()}
            onFix={(refused, itemId, step) => setReporting({ itemId, step, refused })}
          />
        </Show>
      </Suspense>
      <div class={styles.tools}>
        <Show when={props.work.me.partyId !== undefined}>
          <Segments
            label={t().whose}
            options={[
              { value: 'mine', text: t().onlyMine },
              { value: 'all', text: t().all },
            ]}
            value={whose()}
            onChoose={setWhose}
          />
        </Show>
        <Show when={laptop()}>
          <Segments
            label={t().views}
            options={[
              { value: 'board', text: t().board },
              { value: 'list', text: t().list },
              { value: 'timeline', text: t().timeline },
            ]}
            value={view()}
            onChoose={setView}
          />
        </Show>
      </div>
      <Suspense>
        <Switch fallback={<p class={styles.soft}>{t().nothingMine}</p>}>
          <Match when={items().length > 0 && view() === 'list'}>
            <DueList {...shared()} />
          </Match>
          <Match when={items().length > 0 && view() === 'board'}>
            <Board {...shared()} />
          </Match>
          <Match when={items().length > 0}>
            <Timeline {...shared()} />
          </Match>
        </Switch>
      </Suspense>
      <Suspense>
        <Show when={itemWith(openId())}>
          {(item) => (
            <DetailsDialog
              {...shared()}
              item={item()}
              people={props.partnership.people}
              onClose={() => setOpenId(undefined)}
            />
          )}
        </Show>
        <Show when={reporting()} keyed>
          {({ itemId, step, refused }) => {
            const item = itemWith(itemId)
            return (
              item && (
                <ReportDialog
                  {...shared()}
                  item={item}
                  step={step}
                  refused={refused}
                  onClose={() => setReporting(undefined)}
                />
              )
            )
          }}
        </Show>
      </Suspense>
    </div>
  )
}

export default CommitmentsTab
