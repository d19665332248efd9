import type { ShownView } from '@rembuk/contract/facilitation'
import { pdfPages } from '../../../../files/pdf-pages'
import { formatLongMoment } from '../../../../i18n/format'
import { formatCount } from '../../../../i18n/numbers'
import { agoWords } from '../../ago-words'
import { reasonWords } from '../../reason-words'
import { t as common } from '../../words'
import { t } from './words'

const PARTS = [0.27, 0.15, 0.4, 0.18]

/** The partnerships on A4: who, how it is doing, why, and how lively it is. */
export const shownPdf = async (shown: readonly ShownView[]): Promise<Blob> => {
  const title = t().pdfTitle
  const pdf = await pdfPages(title)
  pdf.paragraph(title, { size: 20, bold: true })
  pdf.paragraph(t().asOf(formatLongMoment(Date.now())), { soft: true })
  pdf.paragraph(t().counted(shown.length), { soft: true })
  const [name, , , , status, , reasons, active] = t().columns
  pdf.table(
    [name, status, reasons, active].map((words) => words ?? ''),
    shown.map((each) => [
      `${each.name}, ${each.region}`,
      common().statuses[each.status],
      each.reasons.map(reasonWords).join('; '),
      agoWords(each.activeAt),
    ]),
    PARTS,
    { above: 12 },
  )
  const file = await pdf.finish((page, of) => `${title} · ${t().page(formatCount(page), formatCount(of))}`)
  return new Blob([file], { type: 'application/pdf' })
}
