/** Screens from this width on show the plan as a grid, narrower ones as a list. */
export const laptopQuery = '(min-width: 900px)'

export const loadGrid = () => import('./grid/plan-grid')
export const loadPhone = () => import('./phone/phone-plan')

/** Loads the plan's page together with the view that this screen needs, which would else come after it. */
export const loadPlanPage = () => {
  const view = matchMedia(laptopQuery).matches ? loadGrid() : loadPhone()
  // Shown later, the view is asked for again, and then who waits for it hears of a failure.
  view.catch(() => undefined)
  return import('./plan-page')
}
