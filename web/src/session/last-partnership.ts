import { createSignal } from 'solid-js'
import { string } from 'valibot'
import { kept } from '../storage/kept'

const keptPartnership = kept('last-partnership', string())
const [lastPartnership, setSignal] = createSignal(keptPartnership.read())

/** Id of the partnership that was open last on this device. */
export { lastPartnership }

export const rememberPartnership = (partnershipId: string): void => {
  if (lastPartnership() === partnershipId) return
  keptPartnership.write(partnershipId)
  setSignal(partnershipId)
}

export const forgetPartnership = (): void => {
  keptPartnership.forget()
  setSignal(undefined)
}
