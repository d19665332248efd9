/** Screens from this width on show the plan as a grid, narrower ones as a list. */
export const laptopQuery = '(min-width: 900px)'

/** The same answer for all who ask; after a failure the next one asks anew. */
const once = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => {
  let part: Promise<Part> | undefined
  return () => {
    part ??= load().catch((failure) => {
      part = undefined
      throw failure
    })
    return part
  }
}

// A grid that is there already is shown with the plan around it, and not a picture later. A phone is slower: there
// the list stays a task of its own.
export const loadGrid = once(() => import('./grid/plan-grid'))
export const loadPhone = () => import('./phone/phone-plan')

/** Loads the plan's page together with the view that this screen needs, which would else come after it. */
export const loadPlanPage = () => {
  const view = matchMedia(laptopQuery).matches ? loadGrid() : loadPhone()
  // Shown later, the view is asked for again, and then who waits for it hears of a failure.
  view.catch(() => undefined)
  return import('./plan-page')
}
