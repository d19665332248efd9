import { formatCount } from '../../../i18n/numbers'
import type { id } from './words'

export const en: typeof id = {
  waitTitle: 'No plan yet',
  waitText: 'The cooperative has not started the plan.',
  title: 'Make your first plan',
  text: 'Answer a few short questions. You can change everything later.',
  begin: 'Begin',
  trySample: 'Try with examples',
  noProductsTitle: 'No products yet',
  addWithForm: 'Add a product',

  progress: (step, count) => `${formatCount(step)} of ${formatCount(count)}`,
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  finish: 'Make the plan',

  product: 'What do you make?',
  name: 'Product name',
  nameHint: 'Such as cassava crisps.',
  unit: 'Counted in what?',
  otherUnit: 'Other',
  otherUnitLabel: 'Name of the unit',
  makers: 'Who makes it?',
  makersHint: 'Choose one or more.',
  noMakers: 'This partnership has no producers yet.',
  stock: 'How much is in stock now?',
  stockHint: 'Count what is at the cooperative.',
  asked: 'How much is asked for every week?',
  askedHint: 'A guess is enough.',
  made: 'How much can be made every week?',
  madeHint: 'By all who make it together.',
  amount: (unit) => `Amount (${unit})`,
  amountPlain: 'Amount',
  period: 'From when, for how many weeks?',

  faults: {
    name: 'Write the product name, at most 80 letters.',
    unit: 'Choose or write a unit.',
    makers: 'Choose at least one, or press Skip.',
  },

  ready: 'The plan is ready. No problems.',
  readyWithProblem: (problem) => `The plan is ready. Look first at: ${problem}.`,
  sampleAdded: (problem) => `The examples are ready. Look first at: ${problem}.`,
  sampleReady: 'The examples are ready.',

  sample: 'These are examples',
  removeSample: 'Remove examples',
  sampleRemoved: 'The examples were removed.',
}
