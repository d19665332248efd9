import { createSignal } from 'solid-js'
import { string } from 'valibot'
import { kept } from '../storage/kept'

const keptPlan = kept('last-plan', string())
const [lastPlan, setSignal] = createSignal(keptPlan.read())

/** Id of the partnership whose plan was open last on this device. */
export { lastPlan }

export const rememberPlan = (partnershipId: string): void => {
  if (lastPlan() === partnershipId) return
  keptPlan.write(partnershipId)
  setSignal(partnershipId)
}

export const forgetPlan = (): void => {
  keptPlan.forget()
  setSignal(undefined)
}
