import type { Step } from '@rembuk/core/work/next-steps'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { For, type JSX } from 'solid-js'
import { Refused } from '../../../outbox/refused'
import type { PendingWork } from '../../../work/pending-work'
import type { Names } from '../../../work/what-words'
import type { Work } from '../../../work/work-state'
import { aboutWords, typedWords } from './refused-text'
import { itemOf, stepOf } from './step-of'
import { t } from './words'

/** What the server will not take: why, what was typed, and what can be done about it. */
const RefusedList = (props: {
  work: Work
  names: Names
  items: readonly WorkItem[]
  onFix: (refused: PendingWork, itemId: string, step: Step) => void
}): JSX.Element => (
  <>
    <For each={props.work.pending().filter(({ entry }) => entry.refusal)}>
      {(refused) => {
        const item = () => itemOf(refused.data, props.items)
        const fix = () => {
          const step = stepOf(refused.data, item())
          return step && (() => props.onFix(refused, item()?.id ?? '', step))
        }
        return (
          <Refused entry={refused.entry} title={t().title} dropLabel={t().drop} fix={fix()}>
            <p>
              {aboutWords(refused.data, item(), props.names)}
              <br />
              {typedWords(refused.data, item(), props.names)}
            </p>
          </Refused>
        )
      }}
    </For>
    <For each={props.work.refusedPhotos()}>
      {(entry) => (
        <Refused entry={entry} title={t().photoTitle} dropLabel={t().dropPhoto}>
          <p>{t().photoText}</p>
        </Refused>
      )}
    </For>
  </>
)

export default RefusedList
