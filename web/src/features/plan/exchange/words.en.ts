import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

const numbers = (count: number): string => (count === 1 ? '1 number' : `${formatCount(count)} numbers`)

const counted = (count: number, one: string, several: string): string =>
  `${formatCount(count)} ${count === 1 ? one : several}`

const recordChanges =
  (one: string, several: string, newOne = `new ${one}`, newOnes = `new ${several}`) =>
  (changes: number, additions: number): string =>
    additions === 0
      ? `${counted(changes, one, several)} will change.`
      : `${counted(changes, one, several)} will change, ${counted(additions, newOne, newOnes)}.`

export const en: typeof id = {
  menuTitle: 'More for the plan',
  paste: 'Paste a WhatsApp text',
  import: 'Import a file (.xlsx, .csv)',
  exportSheet: 'Export to Excel',
  exportCsv: 'Export as CSV',
  exportTable: 'Export another table (CSV)',
  exportTableHint: 'Excel holds all tables at once, CSV one of them.',
  print: 'Print',
  summary: 'Summary of this week',
  history: 'History of the plan',
  nextPeriod: 'Start the next period',
  period: 'Weeks and periods of the plan',
  asOf: (partnership, moment) => `${partnership} as of ${moment}`,
  exported: (name) => `The file ${name} was downloaded.`,
  failed: 'The file could not be made. Try again.',

  text: 'Text',
  textHint: 'For example: keripik 40 bks monday. Or: send emping 12 wednesday.',
  preview: 'What was read',
  textRest: (count) =>
    `The last ${formatCount(count)} characters are not read yet. Apply what was read first.`,
  nothingRead: 'No numbers yet. Write a product and how much.',
  changes: (count) => `${numbers(count)} will change.`,
  recordChanges: {
    deliveries: recordChanges('delivery', 'deliveries'),
    products: recordChanges('product setting', 'product settings', 'new producer', 'new producers'),
    units: recordChanges('unit', 'units'),
    recipes: recordChanges('recipe line', 'recipe lines'),
    materials: recordChanges('material', 'materials'),
    supplies: recordChanges('week of a material', 'weeks of materials'),
  },
  rowsSame: (count) => (count === 1 ? '1 row stays the same.' : `${formatCount(count)} rows stay the same.`),
  isNew: 'New',
  receivedAlready: (quantity) => `${quantity} received already`,
  deliveriesKept: (count) =>
    count === 1
      ? '1 delivery of the plan is not in here. It stays.'
      : `${formatCount(count)} deliveries of the plan are not in here. They stay.`,
  columnsPassedOver: (heads) => `Columns that are not read: ${heads}.`,
  sheetsSame: (names) => `These stay the same: ${names}.`,
  sheetsPassedOver: (names) => `Sheets that are not read: ${names}.`,
  same: (count) => `${numbers(count)} stay the same.`,
  faults: (count) => `${formatCount(count)} to be mended.`,
  apply: (count) => `Apply ${numbers(count)}`,
  applyChanges: (count) => (count === 1 ? 'Apply 1 change' : `Apply ${formatCount(count)} changes`),
  applyNothing: 'Apply',
  applied: (count) => `${numbers(count)} applied.`,
  appliedChanges: (count) => (count === 1 ? '1 change applied.' : `${formatCount(count)} changes applied.`),
  mend: 'Mend',
  mendRow: (row) => `Mend ${row}`,
  more: (count) => `And ${formatCount(count)} more.`,
  rowsLeftOut: (count) => `The last ${formatCount(count)} rows were not read. Import them in another file.`,

  file: 'File',
  fileHint: 'Excel (.xlsx) or CSV, up to 5 MB. Blank cells change nothing, a dash empties.',
  reading: 'Reading the file',
  fileFaults: {
    'too-large': 'The file is larger than 5 MB. Send only the part that is needed.',
    kind: 'This file is neither .xlsx nor .csv. Save it as one of them first.',
    unreadable: 'The file cannot be read. Open it in Excel and save it again.',
    'no-table': 'No heading names a week or a table that is known. Export first for an example.',
  },
  cell: (row, column) => `Row ${row} column ${column}`,
  cellRow: (row) => `Row ${row}`,

  lines: {
    demand: 'Demand',
    orders: 'Firm orders',
    receipts: 'Other receipts',
    issues: 'Other issues',
    count: 'Counted stock',
    production: 'Production',
    'producer-count': 'Counted stock at producer',
    delivery: 'Delivery',
    'outlet-demand': 'Demand at outlet',
    'outlet-count': 'Counted stock at outlet',
    'outlet-delivery': 'Delivery to outlet',
  },

  wrong: {
    productMissing: 'Write the name of the product.',
    productUnknown: (text) => `There is no product "${text}".`,
    productAmbiguous: (text) => `"${text}" can mean several products.`,
    withoutProducer: (product) => `${product} has no producer yet. Add one to the product.`,
    producerMissing: (product) => `Several producers make ${product}. Write which one.`,
    producerUnknown: (text) => `The producer "${text}" does not make this product.`,
    producerAmbiguous: (text) => `"${text}" can mean several producers.`,
    outletMissing: 'Write the name of the outlet.',
    outletUnknown: (text) => `There is no outlet "${text}". Add it in Deliveries first.`,
    outletAmbiguous: (text) => `"${text}" can mean several outlets.`,
    lineMissing: 'Write send or make before it.',
    lineUnknown: (text) => `The line "${text}" is not known. Write for example Demand.`,
    quantityMissing: 'Write how much, for example 40.',
    quantityRepeated: 'There are several amounts. Write one only.',
    quantityUnfit: (unit) => `This amount does not fit or is too large. Write it in ${unit}.`,
    dayUnknown: (text) => `There is no day "${text}". Write for example monday or 25/11.`,
    dayMissing: 'Write the date, such as 25/11.',
    dayRepeated: 'There are several days. Write one only.',
    outsidePlan: (day, first, last) => `${day} is outside the plan. Choose a day from ${first} to ${last}.`,
    belowDeliveries: (least) => `This week already brings ${least}. Write a larger number.`,
    placeRepeated: 'This place is filled in above already. Remove one of them.',
    sheetsDiffer: (quantity) => `The sheet of deliveries says ${quantity}. Make both the same.`,
    placeUnknown: (text) => `There is no place "${text}" for this product.`,
    placeAmbiguous: (text) => `"${text}" can mean several places.`,
    routeUnfit: 'Send from a producer to the store, or from there to an outlet.',
    storeOnly: 'Write this in the row of the cooperative store only.',
    materialMissing: 'Write the name of the material.',
    materialUnknown: (text) => `There is no material "${text}". Add it in Materials first.`,
    materialAmbiguous: (text) => `"${text}" can mean several materials.`,
    quantityZero: 'Write an amount above 0.',
    ceilingBelowSafety: 'Write a ceiling that is larger than the safety stock.',
    yieldUnfit: 'Write a yield from 0,1 to 100 per cent.',
    leadUnfit: (text) => `"${text}" is not known. Write for example 3 days or 2 weeks.`,
    lotsUnfit: (text) => `"${text}" is not known. Write as needed, lots of 50, or for 2 weeks.`,
    yesNoUnknown: (text) => `"${text}" is not known. Write yes or no.`,
    textUnfit: (limit) => `Write one line of at most ${limit} letters.`,
    unitFixed: (text) => `The unit "${text}" has a fixed size. Write another name.`,
    tooMany: (limit) => `At most ${limit}. Remove one in the plan first.`,
    choices: (names) => `Write one of: ${names}.`,
  },

  paper: 'Paper',
  folio: 'F4 (folio)',
  printHint: 'Landscape, all weeks, a table for each product.',
  sentTo: (outlet) => `Sent to ${outlet}`,
  demandAt: (outlet) => `Demand at ${outlet}`,
  countedAt: (outlet) => `Counted at ${outlet}`,
  stockAt: (outlet) => `Projected stock at ${outlet}`,
  printed: (day) => `Printed ${day}`,
}
