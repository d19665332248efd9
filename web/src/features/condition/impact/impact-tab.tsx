import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { dayAt } from '@rembuk/core/calendar'
import { type Quarter, quarterOf } from '@rembuk/core/health/quarter'
import type { ImpactReported } from '@rembuk/core/support/support-data'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import type { PendingSupport, SupportShown } from '../pending-support'
import { quarterWords } from '../quarter-words'
import { RefusedSupport, refusedOf } from '../refused-support'
import type { Support } from '../support-state'
import { figureWords } from './figure-words'
import styles from './impact.module.css'
import { ImpactDialog } from './impact-dialog'
import { impactFigures } from './impact-form'
import { QuarterList, QuarterTable } from './quarter-figures'
import { t } from './words'

const typedWords = (data: ImpactReported): string => {
  const figures = impactFigures
    .filter((figure) => data[figure] !== undefined)
    .map((figure) => `${t()[figure]} ${figureWords(figure, data[figure])}`)
  return [quarterWords(data.quarter), ...figures, t().from(data.source)].join(' · ')
}

/** What the partnership did for the businesses by their own figures; a party enters its own. */
export const ImpactTab = (props: {
  partnership: PartnershipDetail
  known: SupportShown
  support: Support
}): JSX.Element => {
  const wide = mediaMatches('(min-width: 900px)')
  const [open, setOpen] = createSignal<{ start?: ImpactReported; instead?: PendingSupport }>()
  const quarters = () => [...new Set(props.known.impacts.map(({ quarter }) => quarter))].sort().reverse()
  const said = (quarter: Quarter) =>
    props.known.impacts.find(
      (impact) => impact.partyId === props.partnership.partyId && impact.quarter === quarter,
    )
  const partyName = (partyId: string) =>
    props.partnership.parties.find(({ id }) => id === partyId)?.name ?? partyId
  return (
    <>
      <RefusedSupport
        refused={refusedOf(props.support, 'impact')}
        typed={typedWords}
        onFix={(instead) => setOpen({ start: instead.data, instead })}
      />
      <Card class={styles.impact}>
        <div class={styles.head}>
          <div>
            <h2>{t().title}</h2>
            <p class={styles.soft}>{t().lead}</p>
          </div>
          <Show when={may(props.partnership, 'support:report')}>
            <Button variant="primary" icon="plus" onPress={() => setOpen({})}>
              {t().add}
            </Button>
          </Show>
        </div>
        <Show when={quarters().length > 0} fallback={<p>{t().empty}</p>}>
          <For each={quarters()}>
            {(quarter) => {
              const impacts = () => props.known.impacts.filter((impact) => impact.quarter === quarter)
              return (
                <Show
                  when={wide()}
                  fallback={<QuarterList quarter={quarter} impacts={impacts()} partyName={partyName} />}
                >
                  <QuarterTable quarter={quarter} impacts={impacts()} partyName={partyName} />
                </Show>
              )
            }}
          </For>
        </Show>
      </Card>
      <Show when={open()} keyed>
        {({ start, instead }) => (
          <ImpactDialog
            start={start}
            said={said}
            quarter={quarterOf(dayAt(Date.now(), props.partnership.timeZone))}
            onSave={(data) => props.support.report(data, instead)}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Show>
    </>
  )
}
