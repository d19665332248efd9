import type { Day } from '@rembuk/core/calendar'
import type { InputLine } from '@rembuk/plandoc/line'
import type { Target } from '../cells/write'

/** The field after this one: down the week's lines, then the next week; undefined after the last. */
export const nextTarget = (
  { line, monday }: Target,
  lines: readonly InputLine[],
  mondays: readonly Day[],
): Target | undefined => {
  const below = lines[lines.indexOf(line) + 1]
  if (below) return { line: below, monday }
  const [first] = lines
  const week = mondays[mondays.indexOf(monday) + 1]
  return first && week ? { line: first, monday: week } : undefined
}
