import { showToast } from '../../../ui/toast-store'
import { t } from '../messages'

let takeAway = (): void => {}

/** Says that numbers cannot be filled in yet: the plan is on the screen, its live document is on its way. */
export const sayOpening = (): void => {
  takeAway()
  takeAway = showToast({ text: t().opening })
}
