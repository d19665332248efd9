/** Whether one more call is allowed, at most `perSecond` in each second of the clock. */
export const createRate = (perSecond: number, now: () => number = Date.now) => {
  let second = Number.NaN
  let calls = 0
  return (): boolean => {
    const current = Math.floor(now() / 1000)
    if (current !== second) calls = 0
    second = current
    return ++calls <= perSecond
  }
}
