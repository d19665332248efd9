// @ts-check

const KB = 1024

/**
 * What a page may load, as bytes on the wire: before it can show itself, or in a whole visit.
 * @typedef {object} Budget
 * @property {string} name
 * @property {string[]} modules Paths inside web/ of the page's module and of what is loaded besides, or
 *   the name of a group in vite.config.ts.
 * @property {number} scriptGoalBytes More than this is worth a warning.
 * @property {number} scriptBytes More than this fails.
 * @property {number} styleBytes More than this fails.
 * @property {boolean} mayHoldYjs
 */

const shell = { scriptGoalBytes: 30 * KB, scriptBytes: 30 * KB, styleBytes: 10 * KB, mayHoldYjs: false }

/** What every page loads once it is on the screen: it sends what waits on this device. */
const shellVisit = { ...shell, scriptGoalBytes: 34 * KB, scriptBytes: 36 * KB }

const planPage = 'src/features/plan/plan-page.tsx'
const grid = [planPage, 'src/features/plan/grid/plan-grid.tsx']
const list = [planPage, 'src/features/plan/phone/phone-plan.tsx']

const firstSight = { scriptGoalBytes: 50 * KB, scriptBytes: 60 * KB, styleBytes: 10 * KB, mayHoldYjs: false }

/** What follows by itself once a plan is on the screen. */
const later = ['live', 'after', 'watch', 'src/features/plan/comments/comments.tsx']
const visit = { scriptGoalBytes: 90 * KB, scriptBytes: 100 * KB, styleBytes: 12 * KB, mayHoldYjs: true }

/** @type {readonly Budget[]} */
export const budgets = [
  { name: 'Sign in', modules: ['src/features/sign-in/sign-in-page.tsx'], ...shell },
  { name: 'Home', modules: ['src/features/home/home-page.tsx'], ...shell },
  { name: 'Home, whole visit', modules: ['src/features/home/home-page.tsx', 'outbox'], ...shellVisit },
  { name: 'Check an agreement', modules: ['src/features/check/check-page.tsx'], ...shell },
  { name: 'Plan on a laptop', modules: grid, ...firstSight },
  { name: 'Plan on a phone', modules: list, ...firstSight },
  { name: 'Plan on a laptop, whole visit', modules: [...grid, ...later], ...visit },
  { name: 'Plan on a phone, whole visit', modules: [...list, ...later], ...visit },
]

/** @param {number} bytes */
export const inKb = (bytes) => `${(bytes / KB).toFixed(1)} KB`

/**
 * What is wrong with the weight of a page (`faults`) and what is worth knowing (`warnings`), one
 * sentence each.
 * @param {Budget} budget
 * @param {{ scriptBytes: number, styleBytes: number, holdsYjs: boolean }} weight
 */
export const weigh = (budget, { scriptBytes, styleBytes, holdsYjs }) => {
  const { name } = budget
  const faults = []
  if (scriptBytes > budget.scriptBytes)
    faults.push(`${name}: scripts weigh ${inKb(scriptBytes)}, over ${inKb(budget.scriptBytes)}`)
  if (styleBytes > budget.styleBytes)
    faults.push(`${name}: styles weigh ${inKb(styleBytes)}, over ${inKb(budget.styleBytes)}`)
  if (holdsYjs && !budget.mayHoldYjs)
    faults.push(`${name}: loads Yjs, which only a plan needs, and only once it is on the screen`)
  const overGoal = faults.length === 0 && scriptBytes > budget.scriptGoalBytes
  const warnings = overGoal ? [`${name}: scripts are over their goal of ${inKb(budget.scriptGoalBytes)}`] : []
  return { faults, warnings }
}
