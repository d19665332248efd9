import * as v from 'valibot'

export const health = v.object({
  version: v.string(),
  store: v.picklist(['reachable', 'unreachable']),
})
export type Health = v.InferOutput<typeof health>
