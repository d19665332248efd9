import { type Day, daysBetween, isDay } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import { MAX_CLOSURE_DAYS } from '@rembuk/plandoc/edit/closures'
import type { Closure } from '@rembuk/plandoc/read-calendar'

/** A holiday as typed; an empty last day is the first one. */
export interface ClosureTexts {
  label: string
  from: string
  to: string
}

export interface ClosureErrors {
  label?: true
  from?: true
  /** `before` the first day, `too-long`, or all of it `outside` of the plan. */
  to?: 'before' | 'too-long' | 'outside'
}

const lastDayFault = (from: Day, to: string, plan: { start: Day; end: Day }): ClosureErrors['to'] => {
  if (!isDay(to) || to < from) return 'before'
  if (daysBetween(from, to) >= MAX_CLOSURE_DAYS) return 'too-long'
  return from > plan.end || to < plan.start ? 'outside' : undefined
}

/** Reads a holiday: from its first to its last day where all of it holds, otherwise what is wrong. */
export const readClosureForm = (
  texts: ClosureTexts,
  plan: { start: Day; end: Day },
): { ok: true; closure: Closure } | { ok: false; errors: ClosureErrors } => {
  const label = texts.label.trim()
  const { from } = texts
  const to = texts.to || from
  const errors: ClosureErrors = {
    label: isLabel(label) ? undefined : true,
    from: isDay(from) ? undefined : true,
    to: isDay(from) ? lastDayFault(from, to, plan) : undefined,
  }
  if (errors.label || errors.from || errors.to) return { ok: false, errors }
  return { ok: true, closure: { label, from, to } }
}
