/** Which of the server's numbers have arrived. */
export interface Numbers {
  /** Last number held without a gap; undefined before the first catch-up. */
  readonly known: number | undefined
  /** Whether the server has given a number that has not arrived. */
  readonly missing: boolean
  /** Number `n` has arrived. */
  arrived(n: number): void
  /** Everything up to `n` has arrived. */
  reached(n: number): void
  /** The server has given number `n` to somebody. */
  heard(n: number): void
  /** The server's history was set back to `n`. */
  restart(n: number): void
}

export const numbers = (from: number | undefined): Numbers => {
  let known = from
  let highest = from ?? 0
  const ahead = new Set<number>()
  const advance = () => {
    if (known === undefined) return
    while (ahead.delete(known + 1)) known++
    for (const n of ahead) if (n <= known) ahead.delete(n)
  }
  const heard = (n: number) => {
    highest = Math.max(highest, n)
  }
  return {
    get known() {
      return known
    },
    get missing() {
      return highest > (known ?? 0)
    },
    heard,
    arrived: (n) => {
      heard(n)
      if (n > (known ?? 0)) ahead.add(n)
      advance()
    },
    reached: (n) => {
      heard(n)
      known = Math.max(known ?? 0, n)
      advance()
    },
    restart: (n) => {
      known = n
      highest = n
      ahead.clear()
    },
  }
}
