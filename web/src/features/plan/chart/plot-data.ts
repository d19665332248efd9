import type { Thousandths } from '@rembuk/core/quantity'
import type { AlignedData } from 'uplot'
import type { StockWeek } from './stock-weeks'

/** What a plot shows; quantities in thousandths. */
export interface Plotted {
  weeks: readonly StockWeek[]
  /** 0 where none is kept. */
  safety: Thousandths
  ceiling: Thousandths | undefined
}

/** Position of each line in the plot's data. */
export const PLOT_LINES = { stock: 1, safety: 2, ceiling: 3, counted: 4 }

const inUnits = (quantity: Thousandths | undefined): number | null =>
  quantity === undefined ? null : quantity / 1000

/**
 * The plot's columns, in base units, for drawing only: the number of each week, projected stock, safety
 * stock, ceiling and counted stock. A level that is not set has no points.
 */
export const plotData = ({ weeks, safety, ceiling }: Plotted): AlignedData => [
  weeks.map((_, week) => week),
  weeks.map(({ balance }) => inUnits(balance)),
  weeks.map(() => inUnits(safety || undefined)),
  weeks.map(() => inUnits(ceiling)),
  weeks.map(({ counted }) => inUnits(counted)),
]
