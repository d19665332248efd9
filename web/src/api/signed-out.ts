type Listener = () => void

const listeners = new Set<Listener>()

/** Hears of every answer that says: nobody is signed in. Returns the function that ends it. */
export const onSignedOut = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const tellSignedOut = (): void => {
  for (const listener of listeners) listener()
}
