import { isLabel } from '@rembuk/core/label'
import type { Plan } from '@rembuk/core/plan/plan'
import { parseQuantity, type QuantityFault, type Thousandths } from '@rembuk/core/quantity'
import { type PeriodTexts, readPeriodForm } from '../period/period-form'

/** Units that one tap chooses; any other is typed. */
export const commonUnits = ['kg', 'bungkus', 'pcs', 'lembar', 'botol', 'dus'] as const
export const OTHER_UNIT = 'other'

/** What a newcomer has answered, as typed. */
export interface Answers {
  name: string
  /** One of the common units or OTHER_UNIT. */
  unit: string
  otherUnit: string
  /** Party ids of those who make it. */
  makers: string[]
  stock: string
  asked: string
  made: string
  period: PeriodTexts
}

/** In the order asked. */
export const questions = ['product', 'makers', 'stock', 'asked', 'made', 'period'] as const
export type Question = (typeof questions)[number]
export type NumberQuestion = 'stock' | 'asked' | 'made'

/** What is wrong with an answer. */
export type AnswerFault = 'name' | 'unit' | 'makers' | 'period' | QuantityFault

export const unitOf = ({ unit, otherUnit }: Answers): string =>
  unit === OTHER_UNIT ? otherUnit.trim() : unit

const periodFault = (texts: PeriodTexts): AnswerFault | undefined => {
  const { start, weeks } = readPeriodForm(texts)
  return start === undefined || weeks === undefined ? 'period' : undefined
}

/** Why the answer to one question does not hold; undefined where it does. */
export const answerFault = (question: Question, answers: Answers): AnswerFault | undefined => {
  switch (question) {
    case 'product':
      if (!isLabel(answers.name.trim())) return 'name'
      return isLabel(unitOf(answers)) ? undefined : 'unit'
    case 'makers':
      return answers.makers.length > 0 ? undefined : 'makers'
    case 'period':
      return periodFault(answers.period)
    default: {
      const parsed = parseQuantity(answers[question])
      return parsed.ok ? undefined : parsed.fault
    }
  }
}

/** A first plan in values; without a product only its weeks. */
export interface FirstPlan {
  product?: {
    name: string
    unit: string
    makers: string[]
    stock: Thousandths
    /** Demand of a week; undefined where it was left open. */
    asked: Thousandths | undefined
    /** What all producers can make in a week; undefined where it was left open. */
    made: Thousandths | undefined
  }
  period: Pick<Plan, 'start' | 'weeks'>
}

const quantity = (text: string): Thousandths | undefined => {
  const parsed = parseQuantity(text)
  return parsed.ok ? parsed.quantity : undefined
}

/** The plan that the answers ask for. What does not hold counts as left open, the weeks as `usual`. */
export const readAnswers = (answers: Answers, usual: FirstPlan['period']): FirstPlan => {
  const read = readPeriodForm(answers.period)
  const period = { start: read.start ?? usual.start, weeks: read.weeks ?? usual.weeks }
  if (answerFault('product', answers)) return { period }
  const { name, makers, stock, asked, made } = answers
  return {
    product: {
      name: name.trim(),
      unit: unitOf(answers),
      makers,
      stock: quantity(stock) ?? 0,
      asked: quantity(asked),
      made: quantity(made),
    },
    period,
  }
}
