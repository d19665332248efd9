import { CustomAttributeType } from 'electrodb'
import { table } from '../table'

/** Name and version that ElectroDB writes into every item of an entity. */
export const model = (entity: string) => ({ entity, service: 'rembuk', version: '1' })

/** A key of a fixed beginning and attributes with `#` between them; it keeps their case. */
const key = <const Names extends readonly string[]>(field: string, beginning: string, composite: Names) => ({
  field,
  casing: 'none' as const,
  template: beginning + composite.map((name) => `\${${name}}`).join('#'),
  composite,
})

/** A partition key: `pk('doc#', 'documentId')` is `doc#` and the document's id. */
export const pk = <const Names extends readonly string[]>(beginning: string, ...composite: Names) =>
  key(table.partitionKey, beginning, composite)

/** A sort key, made likewise. */
export const sk = <const Names extends readonly string[]>(beginning: string, ...composite: Names) =>
  key(table.sortKey, beginning, composite)

/** The keys of an item in the index `gsi1`, made likewise. */
export const gsi1 = <const P extends string, const S extends readonly string[]>(
  partition: readonly [beginning: string, attribute: P],
  sort: readonly [beginning: string, ...attributes: S],
) => {
  const [beginning, ...attributes] = sort
  return {
    index: 'gsi1',
    pk: key(table.indexes.gsi1.partitionKey, partition[0], [partition[1]]),
    sk: key(table.indexes.gsi1.sortKey, beginning, attributes as unknown as S),
  }
}

export const text = { type: 'string', required: true } as const
export const optionalText = { type: 'string' } as const
export const integer = { type: 'number', required: true } as const
export const optionalInteger = { type: 'number' } as const
export const optionalFlag = { type: 'boolean' } as const
/** Binary; it comes back as it went in. */
export const binary = { type: CustomAttributeType<Uint8Array>('any'), required: true } as const
export const optionalBinary = { type: CustomAttributeType<Uint8Array>('any') } as const

/** A whole number that sorts as text in a key, up to 999 999 999 999. */
export const keyNumber = { ...integer, padding: { length: 12, char: '0' } } as const

/**
 * The two attributes of a record that ends: `expiresAt` in milliseconds since 1970, by which the
 * stores judge, and the second after which DynamoDB sweeps it away, which may be days late.
 */
export const expiry = {
  expiresAt: integer,
  [table.ttlAttribute]: {
    type: 'number',
    hidden: true,
    watch: ['expiresAt'],
    set: (_: number | undefined, item: { expiresAt?: number }) =>
      item.expiresAt === undefined ? undefined : Math.ceil(item.expiresAt / 1000),
  },
} as const
