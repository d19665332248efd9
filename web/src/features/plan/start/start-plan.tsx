import type { Day } from '@rembuk/core/calendar'
import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/state'
import { useDesk } from '../cells/desk'
import { USUAL_WEEKS, usualStart } from '../period/period-form'
import { showUndoToast } from '../problems/undo-toast'
import { type Answers, commonUnits, readAnswers } from './answers'
import { firstProblem } from './first-problem'
import { FirstQuestions } from './first-questions'
import { addSample } from './sample-plan'
import { t } from './words'
import { writeFirstPlan } from './write-first-plan'

export interface StartPlanProps {
  today: Day
  /** Questions are being asked: the page stays here, even when somebody else starts the plan. */
  onAsking: (asking: boolean) => void
  /** The number to begin at, where one has a problem. */
  onStarted: (cell: string | undefined) => void
  onAddProduct: () => void
}

/** A plan without products: leads to a first one by a few questions, or to examples. */
const StartPlan = (props: StartPlanProps): JSX.Element => {
  const desk = useDesk()
  const [asking, setAsking] = createSignal(false)
  const usual = () => ({ start: usualStart(props.today), weeks: USUAL_WEEKS })
  const ask = (now: boolean): void => {
    setAsking(now)
    props.onAsking(now)
  }
  const land = (ready: string, withProblem: (problem: string) => string): void => {
    const problem = firstProblem(desk, props.today)
    props.onStarted(problem?.cell)
    showUndoToast(desk, problem ? withProblem(problem.text) : ready)
    ask(false)
  }
  const finish = (answers: Answers): void => {
    const plan = readAnswers(answers, usual())
    if (plan.product || !desk.plan()) writeFirstPlan(desk.doc, plan, desk.plan())
    if (plan.product) land(t().ready, t().readyWithProblem)
    else ask(false)
  }
  const trySample = (): void => {
    props.onAsking(true)
    addSample(desk.doc, { producers: desk.producers(), started: desk.plan(), usual: usual() })
    land(t().sampleReady, t().sampleAdded)
  }
  const assumed = (): Answers => ({
    name: '',
    unit: commonUnits[0],
    otherUnit: '',
    makers: desk.producers().map(({ id }) => id),
    stock: '',
    asked: '',
    made: '',
    period: { day: usual().start, weeks: String(usual().weeks) },
  })

  return (
    <Show
      when={desk.editable() || asking()}
      fallback={<EmptyState icon="plan" title={t().waitTitle} text={t().waitText} />}
    >
      <Show
        when={asking()}
        fallback={
          <EmptyState icon="plan" title={desk.plan() ? t().noProductsTitle : t().title} text={t().text}>
            <Button variant="primary" onPress={() => ask(true)}>
              {t().begin}
            </Button>
            <Button onPress={trySample}>{t().trySample}</Button>
            <Show when={desk.plan()}>
              <Button variant="quiet" icon="plus" onPress={props.onAddProduct}>
                {t().addWithForm}
              </Button>
            </Show>
          </EmptyState>
        }
      >
        <FirstQuestions usual={assumed()} onDone={finish} onLeave={() => ask(false)} />
      </Show>
    </Show>
  )
}

export default StartPlan
