import { formatRupiah } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import type { ImpactFigure } from './impact-form'
import { t } from './words'

const isMoney = (figure: ImpactFigure): boolean => figure === 'turnover' || figure === 'costSaved'

/** A figure as it is read, money in rupiah; a dash where nobody gave it. */
export const figureWords = (figure: ImpactFigure, value: number | undefined): string => {
  if (value === undefined) return t().none
  return isMoney(figure) ? formatRupiah(value) : formatCount(value)
}

/** The sum of those that gave the figure; undefined where nobody did. */
export const sumOf = (
  impacts: readonly Partial<Record<ImpactFigure, number | undefined>>[],
  figure: ImpactFigure,
): number | undefined => {
  const given = impacts.flatMap((impact) => impact[figure] ?? [])
  return given.length > 0 ? given.reduce((sum, value) => sum + value, 0) : undefined
}
