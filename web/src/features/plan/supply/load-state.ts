import { loadPerMille, overload, type WeekLoad } from '@rembuk/core/plan/capacity'
import { fraction, lessFraction, roundDown } from '@rembuk/core/plan/fraction'
import type { Thousandths } from '@rembuk/core/quantity'

/** How full a producer's week is. */
export interface LoadState {
  /** `over` above what is available, `closed` where there is neither capacity nor work. */
  kind: 'over' | 'fits' | 'closed'
  /** Undefined where nothing is available. */
  perMille: number | undefined
  /** In the capacity's unit: what is too much where it is over, otherwise what is left. */
  size: Thousandths
}

/** Judges a week against the whole of its capacity. */
export const loadState = (load: WeekLoad): LoadState => {
  const perMille = loadPerMille(load)
  const tooMuch = overload(load)
  if (tooMuch > 0) return { kind: 'over', perMille, size: tooMuch }
  if (load.available === 0) return { kind: 'closed', perMille, size: 0 }
  return { kind: 'fits', perMille, size: roundDown(lessFraction(fraction(load.available, 1, 1), load.used)) }
}
