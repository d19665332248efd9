import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import type * as Y from 'yjs'
import type { Overwrite } from '../cells/overwrites'

/** Writes an overwritten number again as it was, as an edit of one's own. */
export const putBack = (doc: Y.Doc, { root, key, before }: Overwrite): void => {
  const [kind, productId = '', partyId = ''] = root.split('/')
  if (kind === 'demand') setDemand(doc, productId, key, before)
  else if (kind === 'production') setProduction(doc, productId, partyId, key, before)
  else setDelivery(doc, productId, partyId, key, before)
}
