import { whenIdle } from './when-idle'

/** A slice takes about this long at most, in milliseconds: what a person does meanwhile waits no longer. */
const SLICE_MS = 4

/**
 * Takes the steps of a long computation a few at a time, whenever the page has nothing better to do, and
 * hands over its result. The function returned calls it off. An error of a step is thrown as it is.
 */
export const inSlices = <Result>(
  steps: Iterator<unknown, Result>,
  done: (result: Result) => void,
): (() => void) => {
  let callOff = (): void => {}
  const go = (): void => {
    const end = performance.now() + SLICE_MS
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    if (step.done) done(step.value)
    else callOff = whenIdle(go)
  }
  callOff = whenIdle(go)
  return () => callOff()
}
