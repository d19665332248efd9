import type { AcknowledgeLink, AcknowledgeLinkStore } from '@rembuk/usecases/ports/acknowledgements'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryAcknowledgeLinks = (now: () => number): AtOnce<AcknowledgeLinkStore> => {
  const links = new Map<string, AcknowledgeLink>()
  return {
    put: (link) => {
      links.set(link.tokenHash, { ...link })
    },

    get: (tokenHash) => {
      const link = links.get(tokenHash)
      return link && isLive(link, now()) ? { ...link } : undefined
    },

    remove: (tokenHash) => {
      links.delete(tokenHash)
    },
  }
}
