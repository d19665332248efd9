// @ts-check

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<boolean>} run True when it ended well; an Error's message is shown.
 * @property {string} help What to do when it fails.
 */

/** @param {Step} step */
const attempt = async ({ run }) => {
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

/**
 * Runs the steps one after the other with a line before and after each, and stops at the first that
 * fails. Ends with a line of its own, `<n> passed, <n> failed`, which counts steps. True when none
 * failed.
 * @param {Step[]} steps
 * @param {{ write?: (line: string) => void, now?: () => number }} [world] `now` in milliseconds.
 */
export const runSteps = async (steps, { write = console.log, now = Date.now } = {}) => {
  let passed = 0
  for (const [index, step] of steps.entries()) {
    const place = `[${index + 1}/${steps.length}]`
    const start = now()
    write(`\n${place} ${step.name} …`)
    const good = await attempt(step)
    write(`${place} ${step.name}: ${good ? 'good' : 'FAILED'} after ${((now() - start) / 1000).toFixed(1)} s`)
    if (!good) {
      const left = steps.length - index - 1
      write(`\n${step.help}`)
      if (left > 0) write(`Not run: ${left} more ${left === 1 ? 'step' : 'steps'}.`)
      write(`\n${passed} passed, 1 failed`)
      return false
    }
    passed += 1
  }
  write(`\n${passed} passed, 0 failed`)
  return true
}
