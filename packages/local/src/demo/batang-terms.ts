import { templateFor } from '@rembuk/core/agreement/templates/template-for'
import { addDays, type Day } from '@rembuk/core/calendar'
import { setPrice, setQuality, setSigner, setTermsField, startTerms } from '@rembuk/plandoc/terms/edit'
import * as Y from 'yjs'
import { demoPartnerships } from './partnerships'

/** Yjs client id under which the demo terms are written. */
export const TERMS_CLIENT_ID = 20_261_124

const [batang] = demoPartnerships

/** Rupiah for one base unit, and what is expected of it. */
const products = [
  { id: 'emping', rupiah: 85_000, quality: 'Kering, utuh, tidak tengik.' },
  { id: 'batik-cap', rupiah: 350_000, quality: 'Motif rata, warna tidak luntur.' },
  { id: 'keripik-singkong', rupiah: 42_000, quality: 'Renyah, kemasan rapat.' },
] as const

const signers = [
  { partyId: 'koperasi-batang', personId: 'hadi', position: 'Ketua' },
  { partyId: 'emping-limpung', personId: 'karyo', position: 'Pemilik' },
  { partyId: 'batik-kalisari', personId: 'wulan', position: 'Pemilik' },
  { partyId: 'keripik-gringsing', personId: 'jono', position: 'Pemilik' },
] as const

/** Terms hold for a year. */
const TERM_DAYS = 365

/** A later price, so that the draft differs from what was agreed. */
const newPrice = { id: 'batik-cap', rupiah: 365_000 } as const

/**
 * The terms of the demo's first partnership as two Yjs v1 updates, from `today` for a year: what was
 * agreed, and a change after it; the same bytes each time.
 */
export const batangTermsUpdates = (today: Day): [agreed: Uint8Array, after: Uint8Array] => {
  const doc = new Y.Doc()
  doc.clientID = TERMS_CLIENT_ID
  const parties = batang.parties.map(({ id: partyId, kind, name }) => ({ partyId, kind, name }))
  doc.transact(() => {
    startTerms(doc, templateFor('rantai-pasok', parties))
    setTermsField(doc, 'start', today)
    setTermsField(doc, 'end', addDays(today, TERM_DAYS - 1))
    for (const { id, rupiah, quality } of products) {
      setPrice(doc, id, rupiah)
      setQuality(doc, id, quality)
    }
    for (const signer of signers) setSigner(doc, signer)
  })
  const agreed = Y.encodeStateAsUpdate(doc)
  const before = Y.encodeStateVector(doc)
  setPrice(doc, newPrice.id, newPrice.rupiah)
  return [agreed, Y.encodeStateAsUpdate(doc, before)]
}
