import type { SupportData } from '@rembuk/core/support/support-data'
import { For, type JSX } from 'solid-js'
import { Refused } from '../../outbox/refused'
import type { PendingSupport } from './pending-support'
import type { Support } from './support-state'
import { t } from './words'

/** A refused thing of one of these kinds. */
export interface RefusedOf<Kind extends SupportData['kind']> extends PendingSupport {
  data: Extract<SupportData, { kind: Kind }>
}

/** What the server refused of these kinds, the oldest first. */
export const refusedOf = <Kind extends SupportData['kind']>(
  support: Support,
  ...kinds: readonly Kind[]
): RefusedOf<Kind>[] =>
  support
    .pending()
    .filter(
      (one): one is RefusedOf<Kind> =>
        one.entry.refusal !== undefined && kinds.some((kind) => kind === one.data.kind),
    )

/** What the server will not take of these kinds: what was typed and why, to correct, send again or give up. */
export const RefusedSupport = <Kind extends SupportData['kind']>(props: {
  refused: readonly RefusedOf<Kind>[]
  typed: (data: RefusedOf<Kind>['data']) => string
  /** Shows the form again with what was typed. */
  onFix?: (refused: RefusedOf<Kind>) => void
}): JSX.Element => (
  <For each={props.refused}>
    {(refused) => {
      const fix = () => props.onFix && (() => props.onFix?.(refused))
      return (
        <Refused
          entry={refused.entry}
          title={t().refused[refused.data.kind]}
          dropLabel={t().drop}
          fix={fix()}
        >
          <p>{props.typed(refused.data)}</p>
        </Refused>
      )
    }}
  </For>
)
