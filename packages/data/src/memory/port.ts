/** Called around every operation, by name, such as `log.putEntry`. What they throw, the caller gets. */
export interface Hooks {
  /** Before the operation takes effect: a delay, or a fault that prevents it. */
  beforeEach?: (operation: string) => Promise<void> | void
  /** After it took effect: a delay, or an answer that is lost. */
  afterEach?: (operation: string) => Promise<void> | void
}

type Operation = (...input: never[]) => unknown

/** A port as its operations are at heart: each takes effect at one instant. */
export type AtOnce<Port> = {
  [Name in keyof Port]: Port[Name] extends (...input: infer Input) => Promise<infer Output>
    ? (...input: Input) => Output
    : never
}

/** The port that the outside sees: the same operations, asynchronous, with the hooks around them. */
export const asynchronous = <Port extends object>(
  name: string,
  operations: AtOnce<Port>,
  { beforeEach, afterEach }: Hooks,
): Port => {
  const wrapped = Object.entries<Operation>(operations as Record<string, Operation>).map(([verb, run]) => [
    verb,
    async (...input: never[]) => {
      if (beforeEach) await beforeEach(`${name}.${verb}`)
      const output = run(...input)
      if (afterEach) await afterEach(`${name}.${verb}`)
      return output
    },
  ])
  return Object.fromEntries(wrapped)
}
