import type { PartnershipList } from '@rembuk/contract/partnerships'
import { partnershipsRoute } from '@rembuk/contract/routes'
import { createSignal } from 'solid-js'
import { call } from '../../api/call'
import { createLoad } from '../../api/load'
import { forgetPartnership, lastPartnership } from '../../session/last-partnership'
import { keptList } from './kept-list'

const dropForeignPartnership = ({ partnerships }: PartnershipList): void => {
  if (!partnerships.some((partnership) => partnership.id === lastPartnership())) forgetPartnership()
}

/** The person's partnerships: at once what this device kept, then what the server says. */
export const createPartnerships = () => {
  const [known, setKnown] = createSignal(keptList.read())
  const { loaded, retry } = createLoad(async (signal) => {
    const list = await call(partnershipsRoute, { signal })
    const fresh = { ...list, savedAt: Date.now() }
    keptList.write(fresh)
    dropForeignPartnership(list)
    setKnown(fresh)
    return fresh
  })
  return {
    /** The newest list at hand, if any. */
    list: known,
    /** Why the server's answer is missing, if it is. */
    problem: () => {
      const now = loaded()
      return now.state === 'failed' ? now.problem : undefined
    },
    retry,
  }
}
