import { partnershipList } from '@rembuk/contract/partnerships'
import { type InferOutput, number, object } from 'valibot'
import { kept } from '../../storage/kept'

const schema = object({
  ...partnershipList.entries,
  /** Milliseconds since 1970 on this device's clock. */
  savedAt: number(),
})
export type KeptList = InferOutput<typeof schema>

/** The last list that came from the server, so that a plan can be opened without a signal. */
export const keptList = kept('partnerships', schema)
