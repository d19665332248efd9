import type { Route } from '@rembuk/contract/routes'
import { jsonSchema } from './json-schema'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: unknown
}

const inPath = ({ path }: Route): Parameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: name as string,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

const inQuery = ({ query }: Route): Parameter[] => {
  if (!query) return []
  const { properties = {}, required = [] } = jsonSchema(query)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const inHeader = ({ idempotent }: Route): Parameter[] =>
  idempotent
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          schema: { type: 'string', minLength: 8, maxLength: 128 },
        },
      ]
    : []

/** What a route takes besides its body. */
export const parameters = (route: Route): Parameter[] => [
  ...inPath(route),
  ...inQuery(route),
  ...inHeader(route),
]
