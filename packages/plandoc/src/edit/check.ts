import { isDay, isMonday } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import { isQuantity } from '@rembuk/core/quantity'
import { DomainError } from '@rembuk/core/refusal'
import { isId } from '../roots'

type Field =
  | 'productId'
  | 'partyId'
  | 'materialId'
  | 'outletId'
  | 'name'
  | 'unit'
  | 'opening'
  | 'safety'
  | 'ceiling'
  | 'step'
  | 'size'
  | 'photo'
  | 'certificate'
  | 'number'
  | 'until'
  | 'quantity'
  | 'monday'
  | 'day'
  | 'start'
  | 'weeks'
  | 'position'
  | 'makers'
  | 'recipe'
  | 'use'
  | 'leadTime'
  | 'lotSizing'
  | 'carrier'
  | 'note'
  | 'label'
  | 'workdays'
  | 'loadPerMille'
  | 'maxCoverWeeks'
  | 'goalId'
  | 'assumptionId'
  | 'text'
  | 'target'
  | 'due'
  | 'who'

/** Refuses an edit because of one field, with the bound that was passed where there is one. */
export const refuseEdit = (field: Field, limit?: number): never => {
  throw new DomainError('bad-input', { fields: [field], ...(limit === undefined ? {} : { limit }) })
}

/** Lets an edit go on when the field holds, refuses it with `bad-input` otherwise. */
export const checkField = (field: Field, holds: boolean): void => {
  if (!holds) refuseEdit(field)
}

export const checkProductId = (value: unknown): void => checkField('productId', isId(value))
export const checkPartyId = (value: unknown): void => checkField('partyId', isId(value))
export const checkMaterialId = (value: unknown): void => checkField('materialId', isId(value))
export const checkOutletId = (value: unknown): void => checkField('outletId', isId(value))
export const checkMonday = (value: unknown): void => checkField('monday', isMonday(value))
export const checkDay = (value: unknown): void => checkField('day', isDay(value))
export const checkLabel = (field: 'name' | 'unit' | 'label', value: unknown): void =>
  checkField(field, isLabel(value))
export const checkQuantity = (field: 'opening' | 'safety' | 'ceiling' | 'quantity', value: unknown): void =>
  checkField(field, isQuantity(value))
