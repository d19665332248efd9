import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/** A schema as JSON Schema 2020-12, as OpenAPI 3.1 takes it: what one writes, before trimming and converting. */
export const jsonSchema = (schema: GenericSchema): JsonSchema => {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  })
  return rest
}
