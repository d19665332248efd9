import type { Quarter } from '@rembuk/core/health/quarter'
import { isNote } from '@rembuk/core/label'
import type { Impact, ImpactReported } from '@rembuk/core/support/support-data'
import { formatCount } from '../../../i18n/numbers'

export const impactFigures = ['turnover', 'jobs', 'costSaved', 'reach'] as const
export type ImpactFigure = (typeof impactFigures)[number]

export interface ImpactForm extends Record<ImpactFigure, string> {
  quarter: Quarter
  source: string
}

/** The form with what was reported before, or an empty one for a quarter. */
export const formOf = (reported: Impact | undefined, quarter: Quarter): ImpactForm => {
  const text = (figure: ImpactFigure): string => {
    const count = reported?.[figure]
    return count === undefined ? '' : formatCount(count)
  }
  return {
    quarter: reported?.quarter ?? quarter,
    turnover: text('turnover'),
    jobs: text('jobs'),
    costSaved: text('costSaved'),
    reach: text('reach'),
    source: reported?.source ?? '',
  }
}

/** Largest figure, as the server takes it: a million million. */
const MOST = 1e12

/** A whole number as people write it ("1.250.000", "Rp 85.000"); undefined for a blank, NaN for what is none. */
export const typedCount = (text: string): number | undefined => {
  const digits = text
    .replace(/^\s*Rp\.?/i, '')
    .replace(/[.,\s](?=\d{3}(?:\D|$))/g, '')
    .trim()
  if (digits === '') return undefined
  const count = /^\d+$/.test(digits) ? Number(digits) : Number.NaN
  return count <= MOST ? count : Number.NaN
}

export type ImpactFault = ImpactFigure | 'source' | 'some'

/** What has to be filled in otherwise. */
export const impactFaults = (form: ImpactForm): ImpactFault[] => {
  const counts = impactFigures.map((figure) => typedCount(form[figure]))
  return [
    ...impactFigures.filter((_, index) => Number.isNaN(counts[index])),
    ...(counts.every((count) => count === undefined) ? (['some'] as const) : []),
    ...(isNote(form.source.trim()) ? [] : (['source'] as const)),
  ]
}

/** What a form without faults reports. */
export const impactOf = (form: ImpactForm): ImpactReported => ({
  kind: 'impact',
  quarter: form.quarter,
  source: form.source.trim(),
  ...Object.fromEntries(
    impactFigures.flatMap((figure) => {
      const count = typedCount(form[figure])
      return count === undefined ? [] : [[figure, count]]
    }),
  ),
})
