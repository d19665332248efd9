import type { MeasuredLine } from './measured-line'
import { type Rate, rateOf } from './rate'

/** On time, in full, with the lines behind every figure. Rates are over lines, each counting once. */
export interface Otif {
  /** By day. */
  lines: MeasuredLine[]
  onTime: Rate
  inFull: Rate
  /** Lines that are both; never the product of the two other rates. */
  both: Rate
}

const byDay = (a: MeasuredLine, b: MeasuredLine): number =>
  a.day === b.day ? (a.commitmentId < b.commitmentId ? -1 : 1) : a.day < b.day ? -1 : 1

/** The rates over these lines. */
export const otifOf = (lines: readonly MeasuredLine[]): Otif => ({
  lines: [...lines].sort(byDay),
  onTime: rateOf(lines, ({ onTime }) => onTime),
  inFull: rateOf(lines, ({ inFull }) => inFull),
  both: rateOf(lines, ({ both }) => both),
})
