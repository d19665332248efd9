import type { Good } from '@rembuk/core/work/goods'
import type { WorkData } from '@rembuk/core/work/work-data'
import { formatRupiah } from '../../../i18n/format'
import { amountOf } from '../../../work/what-words'
import { receivedWords } from './received-words'
import { t } from './words'

/** What a report says; empty for what is no report about a promise. */
export const reportWords = (data: WorkData, good: Good | undefined): string => {
  if (data.kind === 'done')
    return data.quantity === undefined ? t().done : t().doneAmount(amountOf(good, data.quantity))
  if (data.kind !== 'reported') return ''
  const { report } = data
  switch (report.kind) {
    case 'ready':
    case 'sent':
      return t()[report.kind](amountOf(good, report.quantity))
    case 'paid':
      return t().paid(formatRupiah(report.rupiah))
    case 'confirmed':
      return t().confirmed
    case 'disputed':
      return t().disputed(report.reason)
    case 'received':
      return report.replaces === undefined
        ? receivedWords(good, report)
        : t().corrected(receivedWords(good, report))
  }
}
