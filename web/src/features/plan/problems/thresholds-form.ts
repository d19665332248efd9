import { isLoadLimit, isWeekCount } from '@rembuk/core/plan/bounds'
import { setCoverLimit, setLoadLimit } from '@rembuk/plandoc/edit/thresholds'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'

/** The limits as typed: per cent of load, weeks of stock. */
interface ThresholdTexts {
  load: string
  cover: string
}

/** What the texts say: `undefined` for an empty one, `'wrong'` for one that is no such limit. */
export const readThresholdTexts = ({ load, cover }: ThresholdTexts) => {
  const whole = (
    text: string,
    times: number,
    holds: (value: unknown) => boolean,
  ): number | 'wrong' | undefined => {
    const written = text.trim()
    if (written === '') return undefined
    const value = Number(written) * times
    return /^\d+$/.test(written) && holds(value) ? value : 'wrong'
  }
  return {
    loadPerMille: whole(load.replace(/%\s*$/, ''), 10, isLoadLimit),
    maxCoverWeeks: whole(cover, 1, isWeekCount),
  }
}

/** Writes both limits as one undoable change; `undefined` for what holds without an agreement. */
export const saveThresholds = (
  doc: Y.Doc,
  { loadPerMille, maxCoverWeeks }: { loadPerMille: number | undefined; maxCoverWeeks: number | undefined },
): void =>
  doc.transact(() => {
    setLoadLimit(doc, loadPerMille)
    setCoverLimit(doc, maxCoverWeeks)
  }, LOCAL_ORIGIN)
