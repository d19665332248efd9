const FRAMES = 8

const causes = (error: unknown): Error[] =>
  error instanceof Error ? [error, ...causes(error.cause === error ? undefined : error.cause)] : []

/**
 * What may be logged of an error: the names along its causes and the places in the code, without the
 * messages, since those may quote what a person typed.
 */
export const errorFacts = (error: unknown): { errors: string[]; at: string[] } => {
  const chain = causes(error)
  const frames = (chain[0]?.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    errors: chain.map(({ name }) => name),
    at: frames.slice(0, FRAMES).map((frame) => frame.trim()),
  }
}
