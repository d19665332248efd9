import type { Day } from '@rembuk/core/calendar'
import type { Period } from '@rembuk/plandoc/read-periods'
import { createSignal, type JSX, Match, Switch } from 'solid-js'
import { part } from '../../../ui/part'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { momentWords } from '../history/moment-words'
import type { Moment } from '../history/open-history'
import { rememberPlace } from '../history/place'
import { NextPeriodDialog } from '../period/next-period-dialog'
import { PeriodDialog } from '../period/period-dialog'
import { SummaryDialog } from '../summary/summary-dialog'
import { ExportDialog } from './export-dialog'
import { type ExportedTable, exportCsv, exportSheets } from './export-plan'
import { ImportDialog } from './import-dialog'
import { MenuDialog, type PlanAction } from './menu-dialog'
import { PasteDialog } from './paste-dialog'
import { PrintDialog } from './print/print-dialog'
import { t } from './words'

const PlanHistory = part(() => import('../history/changes/plan-history'))

export interface PlanActionsProps {
  documentId: string
  partnership: string
  today: Day
  /** What is asked for at once, without the menu. */
  start?: PlanAction
  /** A text to begin `paste` with. */
  text?: string
  /** The moment or earlier period that the plan on the desk is of; undefined for the plan of now. */
  past: Moment | Period | undefined
  timeZone: string
  /** Asks for the plan as of a moment or of an earlier period. */
  onSee: (past: Moment | Period) => void
  onClose: () => void
}

/** The menu of a plan and what it leads to. */
const PlanActions = (props: PlanActionsProps): JSX.Element => {
  const desk = useDesk()
  const [action, setAction] = createSignal<PlanAction | undefined>(props.start)
  /** What files and papers are called: a plan of the past says so. */
  const named = (): string =>
    props.past && 'n' in props.past ? t().asOf(props.partnership, momentWords(props.past)) : props.partnership
  const see = (past: Moment | Period): void => {
    rememberPlace()
    props.onSee(past)
  }
  const save = async (table: ExportedTable | 'all'): Promise<void> => {
    props.onClose()
    try {
      const name = table === 'all' ? await exportSheets(desk, named()) : exportCsv(desk, named(), table)
      if (name) showToast({ text: t().exported(name) })
    } catch {
      showToast({ text: t().failed })
    }
  }
  const choose = (chosen: PlanAction): void => {
    if (chosen === 'exportSheet') void save('all')
    else if (chosen === 'exportCsv') void save('plan')
    else setAction(chosen)
  }
  return (
    <Switch
      fallback={
        <MenuDialog
          editable={desk.editable()}
          past={props.past !== undefined}
          onChoose={choose}
          onClose={props.onClose}
        />
      }
    >
      <Match when={action() === 'paste'}>
        <PasteDialog today={props.today} text={props.text} onClose={props.onClose} />
      </Match>
      <Match when={action() === 'import'}>
        <ImportDialog onClose={props.onClose} />
      </Match>
      <Match when={action() === 'exportTable'}>
        <ExportDialog onChoose={(table) => void save(table)} onClose={props.onClose} />
      </Match>
      <Match when={action() === 'print'}>
        <PrintDialog partnership={named()} today={props.today} onClose={props.onClose} />
      </Match>
      <Match when={action() === 'summary'}>
        <SummaryDialog partnership={props.partnership} today={props.today} onClose={props.onClose} />
      </Match>
      <Match when={action() === 'nextPeriod'}>
        <NextPeriodDialog onClose={props.onClose} />
      </Match>
      <Match when={action() === 'period'}>
        <PeriodDialog onSee={see} onClose={props.onClose} />
      </Match>
      <Match when={action() === 'history'}>
        <PlanHistory
          documentId={props.documentId}
          timeZone={props.timeZone}
          onSee={see}
          onClose={props.onClose}
        />
      </Match>
    </Switch>
  )
}

export default PlanActions
