import { isLabel, MAX_LABEL } from '@rembuk/core/label'
import * as v from 'valibot'

/** A name as people write it: one line of 1 to 80, spaces around it dropped, nothing invisible that could disguise it. */
export const label = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(MAX_LABEL),
  v.check((text) => isLabel(text)),
)

/** The same where nothing may be said. */
export const optionalLabel = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(MAX_LABEL),
  v.check((text) => text === '' || isLabel(text)),
)
