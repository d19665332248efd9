import { createEffect, createMemo, createSignal, type JSX, on, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import { type AnswerFault, type Answers, answerFault, type Question, questions } from './answers'
import { QuestionAnswer } from './question-answer'
import styles from './start.module.css'
import { t } from './words'

/** What a skipped question leaves: producers as they are chosen, the usual weeks, otherwise nothing. */
const leftOpen = (question: Question, usual: Answers): Partial<Answers> => {
  switch (question) {
    case 'product':
      return { name: '' }
    case 'makers':
      return {}
    case 'period':
      return { period: usual.period }
    default:
      return { [question]: '' }
  }
}

/** Asks one question after the other; each can be skipped and gone back to. */
export const FirstQuestions = (props: {
  /** What is assumed until somebody answers. */
  usual: Answers
  onDone: (answers: Answers) => void
  /** Back from the first question. */
  onLeave: () => void
}): JSX.Element => {
  const desk = useDesk()
  const [answers, setAnswers] = createSignal(props.usual)
  const [step, setStep] = createSignal(0)
  const [fault, setFault] = createSignal<AnswerFault>()
  const [hasProduct, setHasProduct] = createSignal(true)
  /** Without a product nothing is asked about one; a plan that is started has its weeks. */
  const asked = createMemo((): Question[] =>
    questions.filter((question) => {
      if (question === 'product') return true
      if (question === 'period') return desk.plan() === undefined
      return hasProduct() && (question !== 'makers' || desk.producers().length > 0)
    }),
  )
  const question = () => asked()[Math.min(step(), asked().length - 1)] ?? 'product'
  const isLast = () => step() >= asked().length - 1
  const change = (part: Partial<Answers>): void => {
    setAnswers({ ...answers(), ...part })
    if (fault()) setFault(answerFault(question(), answers()))
  }
  const goOn = (): void => {
    setFault(undefined)
    if (isLast()) props.onDone(answers())
    else setStep(step() + 1)
  }
  const answer = (): void => {
    const wrong = answerFault(question(), answers())
    setFault(wrong)
    if (wrong) {
      queueMicrotask(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (question() === 'product') setHasProduct(true)
    goOn()
  }
  const skip = (): void => {
    const now = question()
    if (now === 'product') setHasProduct(false)
    setAnswers({ ...answers(), ...leftOpen(now, props.usual) })
    goOn()
  }
  const back = (): void => {
    setFault(undefined)
    if (step() === 0) props.onLeave()
    else setStep(step() - 1)
  }
  let form: HTMLFormElement | undefined
  let heading: HTMLHeadingElement | undefined
  createEffect(on(question, () => heading?.focus()))

  return (
    <form
      ref={(element) => {
        form = element
      }}
      class={styles.questions}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        answer()
      }}
    >
      <div class={styles.progress}>
        <p id="start-progress">{t().progress(Math.min(step(), asked().length - 1) + 1, asked().length)}</p>
        <progress aria-labelledby="start-progress" value={step() + 1} max={asked().length} />
      </div>
      <h2
        class={styles.question}
        tabindex="-1"
        ref={(element) => {
          heading = element
        }}
      >
        {t()[question()]}
      </h2>
      <Show when={question()} keyed>
        {(now) => (
          <QuestionAnswer
            question={now}
            answers={answers()}
            fault={fault()}
            producers={desk.producers()}
            onAnswer={change}
          />
        )}
      </Show>
      <div class={styles.actions}>
        <Button variant="quiet" icon="back" onPress={back}>
          {t().back}
        </Button>
        <Button variant="quiet" onPress={skip}>
          {t().skip}
        </Button>
        <Button type="submit" variant="primary">
          {isLast() ? t().finish : t().next}
        </Button>
      </div>
    </form>
  )
}
