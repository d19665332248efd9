import type { Day } from '@rembuk/core/calendar'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import { readPlan } from '@rembuk/plandoc/read'
import type { Desk } from '../cells/desk'
import { cellOf } from '../problems/cell-of'
import { problemWords } from '../problems/problem-words'

/** The most urgent problem of the plan on the desk in words, with the address of the number to look at. */
export const firstProblem = (
  desk: Desk,
  today: Day,
): { text: string; cell: string | undefined } | undefined => {
  const { plan, thresholds } = readPlan(desk.doc)
  if (!plan) return undefined
  const firstDay = today > plan.start ? today : plan.start
  const [problem] = findProblems(plan, { thresholds, firstDay })
  return problem && { text: problemWords(desk, plan, problem), cell: cellOf(plan, problem) }
}
