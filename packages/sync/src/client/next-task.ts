/** Resolves after what is waiting for its turn, such as a tap. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
