import { figure, printTable } from '../measure/table'

/** One row: what, its figure, and the most (or least) that it should be. */
export type Row = [what: string, figure: number, budget?: number, least?: 'least']

/** What could not be measured, and why. */
export interface Missed {
  what: string
  why: string
}

const verdict = ([, value, budget, least]: Row): string => {
  if (budget === undefined) return ''
  return (least ? value >= budget : value <= budget) ? 'yes' : '**no**'
}

/** All figures beside their budgets, then what there is no figure of. */
export const printRows = (title: string, rows: readonly Row[], missed: readonly Missed[]): void => {
  printTable(
    title,
    ['', 'measured', 'budget', 'within'],
    rows.map((row) => [
      row[0],
      row[1],
      row[2] === undefined ? '' : `${row[3] ? '≥' : '≤'} ${figure(row[2])}`,
      verdict(row),
    ]),
  )
  for (const { what, why } of missed) console.log(`\nNot measured: ${what} (${why})`)
}
