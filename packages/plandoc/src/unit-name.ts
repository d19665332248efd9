import { isLabel } from '@rembuk/core/label'

/** Whether a value from outside can name a unit: a label that is never the name of an object's prototype. */
export const isUnitName = (value: unknown): value is string => isLabel(value) && value !== '__proto__'
