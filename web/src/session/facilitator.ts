import { createSignal } from 'solid-js'
import { boolean } from 'valibot'
import { kept } from '../storage/kept'

const keptFacilitator = kept('facilitator', boolean())
const [isFacilitator, setSignal] = createSignal(keptFacilitator.read() ?? false)

/** Whether the person looks after partnerships of others, as this device last heard. */
export { isFacilitator }

export const rememberFacilitator = (is: boolean): void => {
  if (isFacilitator() === is) return
  keptFacilitator.write(is)
  setSignal(is)
}
