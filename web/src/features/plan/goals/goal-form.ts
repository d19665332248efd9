import { isLabel, isNote } from '@rembuk/core/label'
import { type Goal, type GoalTarget, isMonth } from '@rembuk/core/plan/goals'
import { parseQuantity, type QuantityFault, quantityToDecimalText } from '@rembuk/core/quantity'
import type { GoalFields } from '@rembuk/plandoc/edit/goals'

/** What stands in the form of a goal, as typed. */
export interface GoalTexts {
  text: string
  due: string
  who: string
  /** Empty for a goal that is not about one product. */
  productId: string
  amount: string
  unit: string
  per: GoalTarget['per']
}

export interface GoalErrors {
  text?: true
  due?: true
  who?: true
  amount?: QuantityFault | 'zero'
  unit?: true
}

export const emptyGoal: GoalTexts = {
  text: '',
  due: '',
  who: '',
  productId: '',
  amount: '',
  unit: '',
  per: 'total',
}

/** A goal as its form shows it. */
export const goalTexts = (goal: Goal): GoalTexts => ({
  text: goal.text,
  due: goal.due ?? '',
  who: goal.who ?? '',
  productId: goal.productId ?? '',
  amount: goal.target ? quantityToDecimalText(goal.target.quantity) : '',
  unit: goal.unit ?? '',
  per: goal.target?.per ?? 'total',
})

/** Every field of a goal; what it does not have is undefined. */
export type GoalValues = { [Key in Exclude<keyof GoalFields, 'text'>]: Goal[Key] | undefined } & {
  text: string
}

const readTarget = ({
  amount,
  productId,
  per,
}: GoalTexts): { target?: GoalTarget; fault?: GoalErrors['amount'] } => {
  const parsed = parseQuantity(amount)
  if (!parsed.ok) return parsed.fault === 'empty' ? {} : { fault: parsed.fault }
  if (parsed.quantity === 0) return { fault: 'zero' }
  return { target: { quantity: parsed.quantity, per: productId ? per : 'total' } }
}

/** Reads the form: the values when all of it holds, otherwise what is wrong with each field. */
export const readGoalForm = (
  texts: GoalTexts,
): { ok: true; values: GoalValues } | { ok: false; errors: GoalErrors } => {
  const [text, who, unit] = [texts.text.trim(), texts.who.trim(), texts.unit.trim()]
  const { target, fault } = readTarget(texts)
  const needsUnit = target !== undefined && texts.productId === ''
  const errors: GoalErrors = {
    ...(isNote(text) ? {} : { text: true }),
    ...(texts.due === '' || isMonth(texts.due) ? {} : { due: true }),
    ...(who === '' || isLabel(who) ? {} : { who: true }),
    ...(fault ? { amount: fault } : {}),
    ...(needsUnit && !isLabel(unit) ? { unit: true } : {}),
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    values: {
      text,
      due: texts.due || undefined,
      who: who || undefined,
      productId: texts.productId || undefined,
      target,
      unit: needsUnit ? unit : undefined,
    },
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What differs from the goal as it was, so that what others changed meanwhile in other fields stays. */
export const changedFields = (before: Goal, values: GoalValues): GoalFields =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => !isSame(value, before[key as keyof GoalValues])),
  )
