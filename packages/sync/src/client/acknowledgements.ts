/** Promises of acknowledgements that are still to come, by batch. */
export interface Acknowledgements {
  /** Resolves with the batch's number. When none comes for `patienceMs`, `onSilence` is called and the promise stays. */
  expect(batchId: string, patienceMs: number, onSilence: () => void): Promise<number>
  settle(batchId: string, n: number): void
  refuse(batchId: string, reason: Error): void
  /** The connection has ended: nothing that was expected will come. */
  dropAll(): void
}

export const acknowledgements = (): Acknowledgements => {
  const expected = new Map<string, { resolve: (n: number) => void; reject: (reason: Error) => void }>()
  return {
    expect: (batchId, patienceMs, onSilence) => {
      const timer = setTimeout(onSilence, patienceMs)
      return new Promise<number>((resolve, reject) => expected.set(batchId, { resolve, reject })).finally(
        () => {
          clearTimeout(timer)
          expected.delete(batchId)
        },
      )
    },
    settle: (batchId, n) => expected.get(batchId)?.resolve(n),
    refuse: (batchId, reason) => expected.get(batchId)?.reject(reason),
    dropAll: () => {
      for (const { reject } of expected.values()) reject(new Error('the connection has ended'))
    },
  }
}
