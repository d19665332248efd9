const MOST_CAUSES = 5
const MOST_FRAMES = 8

const withCauses = (error: unknown): Error[] => {
  const chain: Error[] = []
  let next = error
  while (next instanceof Error && chain.length < MOST_CAUSES) {
    chain.push(next)
    next = next.cause
  }
  return chain
}

/** The lines of the stack that name a place in the code: the message stands before them and may look the same. */
const frames = ({ stack = '', message }: Error): string[] => {
  const start = Math.max(0, stack.indexOf(message)) + message.length
  return stack
    .slice(start)
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim())
}

/**
 * What may be logged of an error: the names along its causes and the places in the code, without the
 * messages, since those may quote what a person typed.
 */
export const errorFacts = (error: unknown): { errors: string[]; at: string[] } => {
  const chain = withCauses(error)
  return {
    errors: chain.map(({ name }) => name),
    at: chain.slice(0, 1).flatMap(frames).slice(0, MOST_FRAMES),
  }
}
