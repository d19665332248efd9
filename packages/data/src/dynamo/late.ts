type Operation = (...input: never[]) => Promise<unknown>

/** A port whose code is loaded with the first call of one of its operations: most cold starts need none. */
export const late = <Port extends object>(
  load: () => Promise<Port>,
  operations: Record<keyof Port & string, true>,
): Port => {
  let loaded: Promise<Port> | undefined
  const wrapped = Object.keys(operations).map((name) => [
    name,
    async (...input: never[]) => {
      loaded ??= load()
      return (Reflect.get(await loaded, name) as Operation)(...input)
    },
  ])
  return Object.fromEntries(wrapped)
}
