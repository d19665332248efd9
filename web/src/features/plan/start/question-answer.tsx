import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { Choice } from '../../../ui/choice'
import { Icon } from '../../../ui/icon'
import { TextField } from '../../../ui/text-field'
import type { DeskParty } from '../cells/desk'
import { t as planWords } from '../messages'
import { PeriodFields } from '../period/period-fields'
import {
  type AnswerFault,
  type Answers,
  commonUnits,
  type NumberQuestion,
  OTHER_UNIT,
  type Question,
  unitOf,
} from './answers'
import styles from './start.module.css'
import { t } from './words'

interface AnswerProps {
  answers: Answers
  fault: AnswerFault | undefined
  onAnswer: (change: Partial<Answers>) => void
}

const ProductAnswer = (props: AnswerProps): JSX.Element => (
  <>
    <TextField
      label={t().name}
      hint={t().nameHint}
      value={props.answers.name}
      maxLength={80}
      error={props.fault === 'name' ? t().faults.name : undefined}
      onInput={(name) => props.onAnswer({ name })}
    />
    <Choice
      legend={t().unit}
      options={[
        ...commonUnits.map((unit) => ({ value: unit as string, text: unit })),
        { value: OTHER_UNIT, text: t().otherUnit },
      ]}
      value={props.answers.unit}
      error={props.fault === 'unit' && props.answers.unit !== OTHER_UNIT ? t().faults.unit : undefined}
      onChoose={(unit) => props.onAnswer({ unit })}
    />
    <Show when={props.answers.unit === OTHER_UNIT}>
      <TextField
        label={t().otherUnitLabel}
        value={props.answers.otherUnit}
        maxLength={80}
        error={props.fault === 'unit' ? t().faults.unit : undefined}
        onInput={(otherUnit) => props.onAnswer({ otherUnit })}
      />
    </Show>
  </>
)

const MakersAnswer = (props: AnswerProps & { producers: readonly DeskParty[] }): JSX.Element => (
  <fieldset class={styles.makers}>
    <legend class={styles.legend}>{t().makersHint}</legend>
    <For each={props.producers}>
      {({ id, name }) => (
        <label class={styles.maker}>
          <input
            type="checkbox"
            checked={props.answers.makers.includes(id)}
            onChange={(event) => {
              const others = props.answers.makers.filter((partyId) => partyId !== id)
              props.onAnswer({ makers: event.currentTarget.checked ? [...others, id] : others })
            }}
          />
          <span>{name}</span>
        </label>
      )}
    </For>
    <Show when={props.fault}>
      <p class={styles.error} role="alert">
        <Icon name="warning" size={20} />
        {t().faults.makers}
      </p>
    </Show>
  </fieldset>
)

const numberHint = (question: NumberQuestion): string =>
  ({ stock: t().stockHint, asked: t().askedHint, made: t().madeHint })[question]

const NumberAnswer = (props: AnswerProps & { question: NumberQuestion }): JSX.Element => {
  const unit = () => unitOf(props.answers)
  const error = () => {
    const fault = props.fault
    if (fault === undefined || fault === 'period') return undefined
    return fault in planWords().faults
      ? planWords().faults[fault as keyof ReturnType<typeof planWords>['faults']]
      : undefined
  }
  return (
    <TextField
      label={unit() ? t().amount(unit()) : t().amountPlain}
      hint={numberHint(props.question)}
      keyboard="decimal"
      value={props.answers[props.question]}
      error={error()}
      onInput={(text) => props.onAnswer({ [props.question]: text })}
    />
  )
}

/** The fields of one question. */
export const QuestionAnswer = (
  props: AnswerProps & { question: Question; producers: readonly DeskParty[] },
): JSX.Element => {
  const number = () =>
    props.question === 'stock' || props.question === 'asked' || props.question === 'made'
      ? props.question
      : undefined
  return (
    <Switch>
      <Match when={props.question === 'product'}>
        <ProductAnswer {...props} />
      </Match>
      <Match when={props.question === 'makers'}>
        <MakersAnswer {...props} />
      </Match>
      <Match when={number()} keyed>
        {(question) => <NumberAnswer {...props} question={question} />}
      </Match>
      <Match when={props.question === 'period'}>
        <PeriodFields
          texts={props.answers.period}
          tried={props.fault !== undefined}
          onInput={(period) => props.onAnswer({ period })}
        />
      </Match>
    </Switch>
  )
}
