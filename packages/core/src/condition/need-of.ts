import { HELP_FROM, type Need, type NeedStatus, type Reason, type ReasonCode, WATCH_FROM } from './need'

/** How a figure becomes points: `base` as soon as it reaches `from`, `per` for each one above, at most `most`. */
interface Weight {
  from: number
  base: number
  per: number
  most: number
}

/**
 * The formula of the score of need: each reason gives points by its figure, and the points are summed.
 * Late promises and payments weigh most, as they hurt somebody today; silence weighs by how long it lasts.
 */
export const weights: Readonly<Record<ReasonCode, Weight>> = {
  'nothing-agreed': { from: 2, base: 10, per: 2, most: 20 },
  'consent-waiting': { from: 4, base: 6, per: 1, most: 14 },
  'plan-untouched': { from: 14, base: 8, per: 0.5, most: 20 },
  'deliveries-late': { from: 1, base: 12, per: 4, most: 30 },
  'payments-late': { from: 1, base: 14, per: 5, most: 30 },
  'tasks-late': { from: 1, base: 4, per: 1, most: 10 },
  'otif-low': { from: 1, base: 6, per: 0.4, most: 26 },
  'problems-ahead': { from: 1, base: 4, per: 2, most: 16 },
  'obstacles-overdue': { from: 1, base: 6, per: 3, most: 15 },
  'meetings-missed': { from: 6, base: 5, per: 1, most: 12 },
  'follow-ups-overdue': { from: 1, base: 5, per: 2, most: 15 },
  quiet: { from: 3, base: 10, per: 3, most: 30 },
}

/** Rates of on time and in full below this many percent count; the points go by how far below. */
export const OTIF_GOAL_PERCENT = 80

/** What the weight goes by: of a rate how far it is below the goal, otherwise the figure itself. */
const measureOf = (code: ReasonCode, figure: number): number =>
  code === 'otif-low' ? OTIF_GOAL_PERCENT - figure : figure

const pointsOf = (code: ReasonCode, figure: number): number => {
  const { from, base, per, most } = weights[code]
  const measure = measureOf(code, figure)
  return measure < from ? 0 : Math.min(most, Math.floor(base + per * (measure - from)))
}

const statusOf = (score: number): NeedStatus =>
  score >= HELP_FROM ? 'help' : score >= WATCH_FROM ? 'watch' : 'fine'

/** How much help these figures ask for. Figures are whole and not negative; one that is absent gives no points. */
export const needOf = (figures: Readonly<Partial<Record<ReasonCode, number>>>): Need => {
  const reasons = (Object.entries(figures) as [ReasonCode, number][])
    .map(([code, figure]): Reason => ({ code, figure, points: pointsOf(code, figure) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))
  const score = Math.min(
    100,
    reasons.reduce((sum, { points }) => sum + points, 0),
  )
  return { score, status: statusOf(score), reasons }
}
