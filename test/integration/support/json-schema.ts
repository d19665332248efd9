/** The part of JSON Schema 2020-12 in which the API is described. */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'
  properties?: Record<string, Schema>
  required?: string[]
  /** What the fields without a description of their own hold. */
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema | false
  prefixItems?: Schema[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
}

/** Keywords that are read, and `default`, which only says what is meant where something is missing. */
const known = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'prefixItems'],
  ...['enum', 'const', 'anyOf', 'oneOf', 'minItems', 'maxItems'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'default'],
])

const isOfType = (type: Schema['type'], value: unknown): boolean => {
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

const faultsInNumber = ({ minimum = -Infinity, maximum = Infinity }: Schema, value: number, at: string) =>
  value < minimum || value > maximum ? [`${at}: ${value} is out of bounds`] : []

const faultsInText = (
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Schema,
  value: string,
  at: string,
): string[] => {
  const fits = pattern === undefined || new RegExp(pattern, 'u').test(value)
  return value.length < minLength || value.length > maxLength || !fits ? [`${at}: not such a text`] : []
}

const faultsInList = (schema: Schema, list: unknown[], at: string): string[] => {
  const { prefixItems = [], items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema
  const length = list.length < minItems || list.length > maxItems ? [`${at}: ${list.length} items`] : []
  return length.concat(
    list.flatMap((item, index) => {
      const rule = prefixItems[index] ?? items
      if (rule === false) return [`${at}.${index}: one too many`]
      return rule ? schemaFaults(rule, item, `${at}.${index}`) : []
    }),
  )
}

const faultsInObject = (schema: Schema, object: object, at: string): string[] => {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined
  return [
    ...required.filter((key) => !Object.hasOwn(object, key)).map((key) => `${at}.${key}: missing`),
    ...Object.entries(object).flatMap(([key, value]) => {
      const rule = Object.hasOwn(properties, key) ? properties[key] : others
      if (!rule) return [`${at}.${key}: not described`]
      const named = propertyNames ? schemaFaults(propertyNames, key, `the name ${at}.${key}`) : []
      return [...named, ...schemaFaults(rule, value, `${at}.${key}`)]
    }),
  ]
}

/**
 * Where a value differs from its schema, one line each. Stricter than the standard: a field that is
 * not described is a fault. Throws RangeError for a keyword that it does not know.
 */
export const schemaFaults = (schema: Schema, value: unknown, at = '$'): string[] => {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword))
  if (unknown) throw new RangeError(`${at}: the keyword ${unknown} is not understood here`)
  if (schema.anyOf) {
    const fits = schema.anyOf.some((option) => schemaFaults(option, value, at).length === 0)
    return fits ? [] : [`${at}: fits nothing`]
  }
  if (schema.oneOf) {
    const fitting = schema.oneOf.filter((option) => schemaFaults(option, value, at).length === 0).length
    return fitting === 1 ? [] : [`${at}: fits ${fitting} of those of which it is one`]
  }
  if (schema.type && !isOfType(schema.type, value)) return [`${at}: no ${schema.type}`]
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${value} is not listed`]
  if ('const' in schema && schema.const !== value) return [`${at}: not ${schema.const}`]
  if (typeof value === 'number') return faultsInNumber(schema, value, at)
  if (typeof value === 'string') return faultsInText(schema, value, at)
  if (Array.isArray(value)) return faultsInList(schema, value, at)
  return typeof value === 'object' && value !== null ? faultsInObject(schema, value, at) : []
}
