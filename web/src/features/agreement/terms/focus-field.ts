/** Puts the cursor into a field of the terms once it is on the screen, and brings it into view. */
export const focusField = (field: string): void => {
  requestAnimationFrame(() => {
    const place = document.querySelector(`[data-field="${CSS.escape(field)}"]`)
    const control = place?.querySelector<HTMLElement>('input, textarea, select, button, a')
    const found = control ?? place?.closest('details')?.querySelector('summary')
    found?.focus({ preventScroll: true })
    found?.scrollIntoView?.({ block: 'center' })
  })
}
