import { type PdfPages, pdfPages } from '../../../../files/pdf-pages'
import { formatLongMoment } from '../../../../i18n/format'
import { formatCount } from '../../../../i18n/numbers'
import { periodWords, productContents, termRows } from '../contents/content-rows'
import { t as contentWords } from '../contents/words'
import type { Agreed } from '../load-agreed'
import { qrRows } from '../qr'
import { t } from '../words'

/** Points that a heading keeps with it of what it leads. */
const LED = 90
const heading = { size: 13, bold: true, above: 14, keep: LED }
const TWO = [0.3, 0.7]
/** The second column takes a whole hash in one line. */
const PROOF = [0.3, 0.7]
const HASH_SIZE = 9
const FOUR = [0.28, 0.24, 0.24, 0.24]
/** Points; about 3,5 cm, which a phone reads from paper. */
const QR_SIZE = 100

const writeSignatures = (pdf: PdfPages, { content, names }: Agreed): void => {
  pdf.paragraph(t().signatures, heading)
  for (const { name, personId, partyId, at, phoneEnd } of content.evidence) {
    const signer = name || names.person(personId)
    pdf.paragraph(t().signedFor(signer, names.party(partyId)), { bold: true, above: 4 })
    pdf.paragraph(t().signedHow(formatLongMoment(at), phoneEnd), { soft: true })
  }
  pdf.paragraph(t().uncertified, { soft: true, above: 4 })
}

const writeProof = (pdf: PdfPages, { content: { agreed }, checkAddress }: Agreed): void => {
  pdf.paragraph(t().proof, heading)
  pdf.squares(qrRows(checkAddress), QR_SIZE)
  pdf.row([t().checkCode, agreed.checkCode], PROOF, { bold: true })
  pdf.row([t().hash, agreed.hash], PROOF, { size: HASH_SIZE })
  if (agreed.previous !== '') pdf.row([t().previous, agreed.previous], PROOF, { size: HASH_SIZE })
  pdf.paragraph(checkAddress, { soft: true })
}

const writePlan = (pdf: PdfPages, { snapshot, names }: Agreed): void => {
  const words = contentWords()
  pdf.paragraph(words.plan, heading)
  pdf.paragraph(periodWords(snapshot))
  for (const product of productContents(snapshot, names)) {
    const name = `${product.name}. ${words.price}: ${product.price}`
    pdf.paragraph(name, { bold: true, above: 10, keep: LED })
    pdf.table(
      [words.week, words.demand, words.production, words.deliveries],
      product.weeks.map(({ week, demand, production, deliveries }) => [week, demand, production, deliveries]),
      FOUR,
    )
    if (product.deliveries.length === 0) continue
    pdf.table(
      [words.day, words.from, words.quantity, words.carrier],
      product.deliveries.map(({ day, from, quantity, carrier }) => [day, from, quantity, carrier]),
      FOUR,
      { above: 6 },
    )
  }
}

/** An agreed version as a PDF on A4: signatures and how they came about, proof with QR, plan, terms, page numbers. */
export const agreedPdf = async (agreed: Agreed): Promise<Blob> => {
  const { version, at } = agreed.content.agreed
  const title = t().numbered(formatCount(version))
  const pdf = await pdfPages(`${title} ${agreed.partnership}`)
  pdf.paragraph(title, { size: 20, bold: true })
  pdf.paragraph(t().of(agreed.partnership), { size: 12 })
  pdf.paragraph(t().agreedAt(formatLongMoment(at)))
  writeSignatures(pdf, agreed)
  writeProof(pdf, agreed)
  writePlan(pdf, agreed)
  pdf.paragraph(contentWords().terms, heading)
  for (const { label, text } of termRows(agreed.snapshot, agreed.names))
    pdf.row([label, text], TWO, { above: 4 })
  const file = await pdf.finish(
    (page, of) =>
      `${title} · ${agreed.content.agreed.checkCode} · ${t().page(formatCount(page), formatCount(of))}`,
  )
  return new Blob([file], { type: 'application/pdf' })
}
