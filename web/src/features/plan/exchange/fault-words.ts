import type { Fault } from '@rembuk/core/exchange/fault'
import { formatDay } from '../../../i18n/format'
import { formatCount, formatQuantity } from '../../../i18n/numbers'
import { t as planWords } from '../messages'
import { t } from './words'

/** Choices that are named; the rest is left out. */
const NAMED = 5

const withChoices = (sentence: string, choices: readonly string[]): string =>
  choices.length === 0 ? sentence : `${sentence} ${t().wrong.choices(choices.slice(0, NAMED).join(', '))}`

/** What is wrong with a row or a cell and what to write instead. */
export const faultWords = (fault: Fault): string => {
  const { wrong } = t()
  switch (fault.code) {
    case 'product-missing':
      return wrong.productMissing
    case 'product-unknown':
      return withChoices(wrong.productUnknown(fault.text), fault.choices)
    case 'product-ambiguous':
      return withChoices(wrong.productAmbiguous(fault.text), fault.choices)
    case 'product-without-producer':
      return wrong.withoutProducer(fault.product)
    case 'producer-missing':
      return withChoices(wrong.producerMissing(fault.product), fault.choices)
    case 'producer-unknown':
      return withChoices(wrong.producerUnknown(fault.text), fault.choices)
    case 'producer-ambiguous':
      return withChoices(wrong.producerAmbiguous(fault.text), fault.choices)
    case 'outlet-missing':
      return withChoices(wrong.outletMissing, fault.choices)
    case 'outlet-unknown':
      return withChoices(wrong.outletUnknown(fault.text), fault.choices)
    case 'outlet-ambiguous':
      return withChoices(wrong.outletAmbiguous(fault.text), fault.choices)
    case 'line-missing':
      return wrong.lineMissing
    case 'line-unknown':
      return wrong.lineUnknown(fault.text)
    case 'quantity-missing':
      return wrong.quantityMissing
    case 'quantity-repeated':
      return wrong.quantityRepeated
    case 'quantity-unreadable':
      return planWords().faults[fault.fault]
    case 'quantity-unfit':
      return wrong.quantityUnfit(fault.unit)
    case 'unit-unknown':
      return planWords().unitUnknown(fault.text, fault.choices.slice(0, NAMED))
    case 'day-unknown':
      return wrong.dayUnknown(fault.text)
    case 'day-missing':
      return wrong.dayMissing
    case 'day-repeated':
      return wrong.dayRepeated
    case 'outside-plan':
      return wrong.outsidePlan(formatDay(fault.day), formatDay(fault.first), formatDay(fault.last))
    case 'below-deliveries':
      return wrong.belowDeliveries(formatQuantity(fault.least))
    case 'place-repeated':
      return wrong.placeRepeated
    case 'sheets-differ':
      return wrong.sheetsDiffer(formatQuantity(fault.quantity))
    case 'place-unknown':
      return withChoices(wrong.placeUnknown(fault.text), fault.choices)
    case 'place-ambiguous':
      return withChoices(wrong.placeAmbiguous(fault.text), fault.choices)
    case 'route-unfit':
      return wrong.routeUnfit
    case 'store-only':
      return wrong.storeOnly
    case 'material-missing':
      return wrong.materialMissing
    case 'material-unknown':
      return withChoices(wrong.materialUnknown(fault.text), fault.choices)
    case 'material-ambiguous':
      return withChoices(wrong.materialAmbiguous(fault.text), fault.choices)
    case 'quantity-zero':
      return wrong.quantityZero
    case 'ceiling-below-safety':
      return wrong.ceilingBelowSafety
    case 'yield-unfit':
      return wrong.yieldUnfit
    case 'lead-unfit':
      return wrong.leadUnfit(fault.text)
    case 'lots-unfit':
      return wrong.lotsUnfit(fault.text)
    case 'yes-no-unknown':
      return wrong.yesNoUnknown(fault.text)
    case 'text-unfit':
      return wrong.textUnfit(formatCount(fault.limit))
    case 'unit-fixed':
      return wrong.unitFixed(fault.text)
    case 'too-many':
      return wrong.tooMany(formatCount(fault.limit))
  }
}
