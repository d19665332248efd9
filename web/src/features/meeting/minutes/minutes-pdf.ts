import { type PdfPages, pdfPages } from '../../../files/pdf-pages'
import { formatLongMoment, formatWeekday } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import type { Held } from './held'
import { attendanceRows, durationWords, footWords, headRows, nextWords, quorumWords } from './minutes-rows'
import { t } from './words'

/** Points that a heading keeps with it of what it leads. */
const LED = 80
const heading = { size: 13, bold: true, above: 14, keep: LED }
const subheading = { bold: true, above: 6, keep: 40 }
const TWO = [0.3, 0.7]
const ATTENDANCE = [0.7, 0.3]
const THREE = [0.5, 0.28, 0.22]
const HASH_SIZE = 9

type Outcomes = Pick<Held['minutes'], 'decisions' | 'followUps' | 'views' | 'facilitatorNotes'>

const writeOutcomes = (pdf: PdfPages, held: Held, of: Outcomes): void => {
  const { decisions, followUps, views, facilitatorNotes = [] } = of
  if (facilitatorNotes.length > 0) pdf.paragraph(t().facilitatorNotes, subheading)
  for (const { personId, text } of facilitatorNotes)
    pdf.paragraph(t().said(held.facilitatorOf(personId), text))
  if (decisions.length > 0) pdf.paragraph(t().decisions, subheading)
  for (const { text } of decisions) pdf.paragraph(`- ${text}`)
  if (followUps.length > 0) pdf.row([t().followUps, t().who, t().due], THREE, subheading)
  for (const { text, ownerId, dueDay } of followUps)
    pdf.row([text, held.personName(ownerId), formatWeekday(dueDay)], THREE)
  if (views.length > 0) pdf.paragraph(t().views, subheading)
  for (const { text, personId, resolution } of views) {
    pdf.paragraph(personId === undefined ? text : t().said(held.personName(personId), text))
    pdf.paragraph(resolution ? t().resolution(resolution) : t().unresolved, { soft: true })
  }
}

const writeAgenda = (pdf: PdfPages, held: Held): void => {
  pdf.paragraph(t().agenda, heading)
  for (const [index, item] of held.minutes.agenda.entries()) {
    pdf.paragraph(`${formatCount(index + 1)}. ${item.title}`, { bold: true, above: 10, keep: LED })
    pdf.paragraph(durationWords(item), { soft: true })
    for (const line of (item.notes.trim() || t().noNotes).split('\n')) pdf.paragraph(line)
    writeOutcomes(pdf, held, item)
  }
  const { decisions, followUps, views, facilitatorNotes = [] } = held.minutes
  if (decisions.length + followUps.length + views.length + facilitatorNotes.length === 0) return
  pdf.paragraph(t().others, { bold: true, above: 10, keep: LED })
  writeOutcomes(pdf, held, held.minutes)
}

const writeConfirmation = (pdf: PdfPages, held: Held): void => {
  const { closedBy, closedAt, opinions, hash } = held.view
  pdf.paragraph(t().confirmation, heading)
  pdf.paragraph(t().closedBy(held.personName(closedBy), formatLongMoment(closedAt)), { soft: true })
  if (opinions.length === 0) pdf.paragraph(t().nobodyYet)
  for (const { personId, at, objection } of opinions) {
    const words = objection === undefined ? t().confirmedBy : t().objectedBy
    pdf.paragraph(words(held.personName(personId), formatLongMoment(at)), { above: 4 })
    if (objection !== undefined) pdf.paragraph(objection)
  }
  pdf.row([t().hash, hash], TWO, { size: HASH_SIZE, above: 8 })
}

/** Minutes as a PDF on A4, with their hash and page numbers. */
export const minutesPdf = async (held: Held): Promise<Blob> => {
  const title = t().title(formatCount(held.minutes.number))
  const pdf = await pdfPages(`${title} ${held.partnership}`)
  pdf.paragraph(title, { size: 20, bold: true })
  pdf.paragraph(held.minutes.title, { size: 13 })
  pdf.paragraph(t().of(held.partnership))
  for (const { label, text } of headRows(held)) pdf.row([label, text], TWO, { above: 4 })
  pdf.paragraph(t().attendance, heading)
  for (const { label, text } of attendanceRows(held)) pdf.row([label, text], ATTENDANCE)
  pdf.paragraph(quorumWords(held), { above: 4 })
  writeAgenda(pdf, held)
  const next = nextWords(held)
  if (next) {
    pdf.paragraph(t().next, heading)
    pdf.paragraph(next)
  }
  writeConfirmation(pdf, held)
  const file = await pdf.finish(
    (page, of) => `${footWords(held)} · ${t().page(formatCount(page), formatCount(of))}`,
  )
  return new Blob([file], { type: 'application/pdf' })
}
