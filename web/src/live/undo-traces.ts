/** What an edit has left besides the document, such as a text that could not be written. */
export interface Trace {
  /** Takes away what still stands of it. Answers whether anything did. */
  takeBack(): boolean
  /** Puts back what was taken away. */
  bringBack(): void
  /** Whether anything of it still stands. */
  stands(): boolean
}

interface Step {
  trace: Trace
  /** How many steps of the document there were once it was left. */
  depth: number
  /** Whether it is a step by itself: nothing in the document has changed with it. */
  alone: boolean
}

/** The traces of one page's edits, which undo and redo take along; the steps of the document are known by their number. */
export const createTraces = () => {
  const left: Step[] = []
  const undone: Step[] = []
  const isAloneAt = (step: Step | undefined, depth: number): step is Step =>
    step?.alone === true && step.depth === depth
  const takeBack = (): boolean => {
    const step = left.pop()
    if (!step?.trace.takeBack()) return false
    undone.push(step)
    return true
  }
  const bringBack = (): void => {
    const step = undone.pop()
    if (!step) return
    step.trace.bringBack()
    left.push(step)
  }
  return {
    add(trace: Trace, { depth, alone }: Omit<Step, 'trace'>): void {
      left.push({ trace, depth, alone })
    },
    /** Whether a trace that is a step by itself is what undo takes back next. */
    canUndo: (depth: number): boolean => left.some((step) => isAloneAt(step, depth) && step.trace.stands()),
    canRedo: (depth: number): boolean => isAloneAt(undone.at(-1), depth),
    /** Takes back the last trace that is a step by itself, where one still stands after so many steps. */
    undoAlone(depth: number): boolean {
      while (isAloneAt(left.at(-1), depth)) if (takeBack()) return true
      return false
    },
    /** Takes back what belongs to steps that are undone. */
    undoAbove(depth: number): void {
      for (let last = left.at(-1); last && last.depth > depth; last = left.at(-1)) takeBack()
    },
    redoAlone(depth: number): boolean {
      if (!isAloneAt(undone.at(-1), depth)) return false
      bringBack()
      return true
    },
    /** Brings back what belongs to steps that are done again. */
    redoUpTo(before: number, depth: number): void {
      const isReached = (step: Step): boolean =>
        step.depth > before && (step.alone ? step.depth < depth : step.depth <= depth)
      for (let last = undone.at(-1); last && isReached(last); last = undone.at(-1)) bringBack()
    },
    /** What was undone cannot be done again once something else has been done. */
    forgetUndone(): void {
      undone.length = 0
    },
  }
}
