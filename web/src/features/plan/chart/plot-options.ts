import uPlot from 'uplot'
import { formatShortDay } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { DASHES } from './dashes'
import { drawSigns } from './draw-signs'
import type { StockWeek } from './stock-weeks'

/** Steps between the named weeks. */
const WEEK_STEPS = [1, 2, 4, 8, 13, 26]
/** Least room for a week's name and between two levels, in CSS pixels. */
const WEEK_ROOM = 64
const LEVEL_ROOM = 36
/** Width of a digit and room beside the numbers, in CSS pixels. */
const DIGIT = 8
const BESIDE = 16

const quantityAt = (units: number): string => formatQuantity(Math.round(units * 1000))

/**
 * How a plot in `element` looks: colours and letters come from its styles and are read anew with each
 * drawing; no stock is always in view.
 */
export const plotOptions = (
  element: HTMLElement,
  weeks: () => readonly StockWeek[],
  onPoint: (week: number | undefined) => void,
): Omit<uPlot.Options, 'width' | 'height'> => {
  const style = getComputedStyle(element)
  const colour = (name: string) => (): string => style.getPropertyValue(`--chart-${name}`)
  const font = `${style.fontSize} ${style.fontFamily}`
  const axis: uPlot.Axis = {
    stroke: colour('ink'),
    font,
    grid: { stroke: colour('grid'), width: 1 },
    ticks: { show: false },
  }
  const level = { points: { show: false }, width: 2 }
  return {
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false } },
    scales: {
      x: { time: false, range: () => [-0.5, Math.max(1, weeks().length) - 0.5] },
      y: { range: (_, low, high) => uPlot.rangeNum(Math.min(0, low), Math.max(0, high, low + 1), 0.1, true) },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        space: WEEK_ROOM,
        incrs: WEEK_STEPS,
        values: (_, splits) => splits.map((week) => formatWeekAt(weeks()[week])),
      },
      {
        ...axis,
        space: LEVEL_ROOM,
        values: (_, splits) => splits.map(quantityAt),
        size: (_, values) => BESIDE + DIGIT * Math.max(1, ...(values ?? []).map(({ length }) => length)),
      },
    ],
    series: [
      {},
      { stroke: colour('stock'), width: 2.5, points: { show: true, size: 6, fill: colour('stock') } },
      { ...level, stroke: colour('safety'), dash: DASHES.safety },
      { ...level, stroke: colour('ceiling'), dash: DASHES.ceiling },
      { stroke: colour('counted'), paths: () => null, points: { show: false } },
    ],
    hooks: {
      draw: [(plot) => drawSigns(plot, { shortage: colour('shortage')(), counted: colour('counted')() })],
      setCursor: [({ cursor }) => onPoint(cursor.idx ?? undefined)],
    },
  }
}

const formatWeekAt = (week: StockWeek | undefined): string => (week ? formatShortDay(week.monday) : '')
