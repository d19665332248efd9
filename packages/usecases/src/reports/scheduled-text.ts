import type { Day } from '@rembuk/core/calendar'
import type { Condition } from '@rembuk/core/condition/condition'
import { regionName } from '@rembuk/core/region/region-names'
import { changesSince, type ReportFigures } from '@rembuk/core/report/report-figures'
import type { ReportScope } from '@rembuk/core/report/report-schedule'
import type { SentReport } from '../ports/reports'
import { dayText } from './day-text'
import type { Looked } from './look-at-shown'
import { reasonText } from './reason-text'

/** Partnerships that a report names in one list, and reasons that it says of each; the page has the rest. */
const NAMED = 5
const REASONS = 3

const scopeText = ({ region, programme }: ReportScope): string =>
  [
    region === undefined ? 'semua wilayah Anda' : regionName(region),
    ...(programme === undefined ? [] : [`program ${programme}`]),
  ].join(', ')

const seenText = ({ partnerships, shown }: ReportFigures, isAll: boolean): string => {
  if (partnerships !== undefined) return `Terlihat ${shown} dari ${partnerships} kemitraan.`
  return isAll ? `Terlihat ${shown} kemitraan.` : `Dihitung ${shown} kemitraan yang paling perlu bantuan.`
}

/** A few names, and how many there are besides. */
const namesText = (conditions: readonly Pick<Condition, 'name'>[]): string => {
  const names = conditions.slice(0, NAMED).map(({ name }) => name)
  const others = conditions.length - names.length
  return names.join(', ') + (others > 0 ? ` dan ${others} lainnya` : '')
}

const counted = [
  ['perlu bantuan', 'help'],
  ['perlu dilihat', 'watch'],
  ['baik', 'fine'],
  ['terlihat', 'shown'],
] as const

const changeLines = (before: SentReport, { figures, shown }: Looked): string[] => {
  const moved = counted.flatMap(([words, count]) =>
    figures[count] === before.figures[count] ? [] : [`${words} ${before.figures[count]} → ${figures[count]}`],
  )
  const { newlyHelp, better } = changesSince(
    before,
    shown.map(({ condition }) => condition),
  )
  const since = `Sejak laporan ${dayText(before.day)}:`
  return [
    '',
    moved.length > 0 ? `${since} ${moved.join(', ')}.` : `${since} jumlahnya tetap.`,
    ...(newlyHelp.length > 0 ? [`Baru perlu bantuan: ${namesText(newlyHelp)}.`] : []),
    ...(better.length > 0 ? [`Sudah lebih baik: ${namesText(better)}.`] : []),
  ]
}

const worstLines = ({ figures, shown }: Looked): string[] => {
  if (figures.shown === 0) return ['', 'Belum ada yang mengizinkan Anda melihat keadaannya.']
  const needy = shown.map(({ condition }) => condition).filter(({ status }) => status !== 'fine')
  if (needy.length === 0) return ['', 'Tidak ada yang perlu bantuan.']
  const lines = needy.slice(0, NAMED).map(({ name, reasons }, index) => {
    const why = reasons.slice(0, REASONS).map(reasonText).join('; ')
    return `${index + 1}. ${name}: ${why}`
  })
  return ['', 'Yang paling perlu bantuan:', ...lines]
}

/**
 * A facilitator's report as a message: how many partnerships are seen and how they are doing, what has
 * changed since the report before of the same scope, and who needs help most and why.
 */
export const scheduledText = (
  scope: ReportScope,
  day: Day,
  looked: Looked,
  before: SentReport | undefined,
): { subject: string; text: string } => {
  const { figures, isAll } = looked
  return {
    subject: `Laporan Rembuk ${dayText(day)}: ${figures.help} kemitraan perlu bantuan`,
    text: [
      `Rembuk: laporan ${dayText(day)}, ${scopeText(scope)}.`,
      seenText(figures, isAll),
      `Perlu bantuan ${figures.help}, perlu dilihat ${figures.watch}, baik ${figures.fine}.`,
      ...(before ? changeLines(before, looked) : []),
      ...worstLines(looked),
    ].join('\n'),
  }
}
