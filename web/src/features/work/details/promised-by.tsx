import type { TaskItem } from '@rembuk/core/work/work-item'
import { type JSX, Show } from 'solid-js'
import { t } from './words'

/** Of something promised in a meeting: who looks after it, and why it was dropped. */
export const PromisedBy = (props: {
  item: TaskItem
  personName: (personId: string) => string
}): JSX.Element => {
  const promise = () => (props.item.commitment.kind === 'follow-up' ? props.item.commitment : undefined)
  return (
    <Show when={promise()}>
      {(followUp) => (
        <>
          <p>{t().owner(props.personName(followUp().personId))}</p>
          <Show when={props.item.dropped}>{(dropped) => <p>{t().dropped(dropped().reason)}</p>}</Show>
        </>
      )}
    </Show>
  )
}
