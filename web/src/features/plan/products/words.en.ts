import type { id } from './words'

export const en: typeof id = {
  editProductTitle: 'Edit product',
  removeProduct: 'Remove product',
  removed: (name) => `${name} was removed from the plan.`,
  productName: 'Product name',
  productNameError: 'Write the product name, at most 80 letters.',
  unit: 'Unit',
  unitHint: 'Such as kg, packs or sheets.',
  unitError: 'Write a unit, such as kg.',
  makers: 'Who makes it?',
  makersError: 'Choose at least one producer.',
  opening: 'Opening stock at the cooperative',
  openingHint: 'As counted before the first week.',
  safety: 'Safety stock',
  safetyHint: 'We mark weeks with less than this.',
  openingAt: (name) => `Opening stock at ${name}`,
  more: 'More',
  moreHint: 'Photo, stock ceiling, counting units, certificates',
  photoRemoved: (name) => `The photo of ${name} was removed.`,
  photoFailed: 'The photo was not sent. See More.',
}
