/** When a partnership wants to hear of a problem, as written in its agreement, so that both sides see the same. */
export interface Thresholds {
  /** Load above which a producer's week is overloaded, in per mille of its capacity: 1000 is 100 %. */
  loadPerMille: number
  /** Weeks of following demand above which stock is a surplus; no such limit where absent. */
  maxCoverWeeks?: number
}

/** What holds until an agreement says otherwise. */
export const defaultThresholds: Thresholds = { loadPerMille: 1000 }
