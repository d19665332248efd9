// @ts-check

/**
 * Lets every date of this process or page be `offsetMs` milliseconds later; timers run as ever. Also runs
 * inside a page, so it uses nothing of its module.
 *
 * @param {number} offsetMs
 */
export const shiftDate = (offsetMs) => {
  const Real = Date
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length > 0 ? given : [Real.now() + offsetMs], made),
    apply: () => new Date().toString(),
    get: (target, name, receiver) =>
      name === 'now' ? () => Real.now() + offsetMs : Reflect.get(target, name, receiver),
  })
}
