/** Something to be done at a time of its own. */
export interface Due {
  /** In virtual milliseconds. */
  at: number
  /** Of two at one time the one with the smaller number comes first. */
  id: number
  run: () => void
  /** How long after each run it comes again, in milliseconds; undefined when it comes once. */
  every?: number
}

/** What is due, the soonest first. */
export const dueList = () => {
  const waiting: Due[] = []
  const known = new Map<number, Due>()

  const placeOf = ({ at, id }: Due): number => {
    let [low, high] = [0, waiting.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = waiting[middle] as Due
      if (other.at < at || (other.at === at && other.id < id)) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add: (due: Due): void => {
      known.set(due.id, due)
      waiting.splice(placeOf(due), 0, due)
    },
    /** Takes one out; nothing happens when it is not there any more. */
    remove: (id: number): void => {
      const due = known.get(id)
      if (!due) return
      known.delete(id)
      waiting.splice(placeOf(due), 1)
    },
    /** The first of all; undefined when there is none. */
    first: (): Due | undefined => waiting[0],
  }
}
