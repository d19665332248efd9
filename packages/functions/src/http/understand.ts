import { DomainError } from '@rembuk/core/refusal'
import * as v from 'valibot'

/** Fields that one refusal names at most. */
const MOST_FIELDS = 20

/**
 * A value from outside as its schema describes it. Refuses with 'bad-input' and the paths of the
 * fields that do not fit, or `whole` where the value fits nowhere.
 */
export const understand = <S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  whole: string,
): v.InferOutput<S> => {
  const { success, output, issues } = v.safeParse(schema, value)
  if (success) return output
  const fields = new Set(issues.map((issue) => v.getDotPath(issue) ?? whole))
  throw new DomainError('bad-input', { fields: [...fields].slice(0, MOST_FIELDS) })
}

/** The same for JSON text. */
export const understandJson = <S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new DomainError('bad-input', { fields: ['body'] })
  }
  return understand(schema, value, 'body')
}
