import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { nextSteps } from '@rembuk/core/work/next-steps'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { goodOf, whatWords } from '../../../work/what-words'
import type { ItemProps } from '../commitments/item-card'
import { becameWords, stepWords, whenWords, whoWords } from '../commitments/item-words'
import { StatusMark } from '../commitments/status-mark'
import styles from './details.module.css'
import { PromisedBy } from './promised-by'
import { Remarks } from './remarks'
import { countedOf, storyOf } from './story'
import { StoryRow } from './story-row'
import { t } from './words'

/** All of a promise: how far it is, every step that is open to the person, what was reported and said. */
const DetailsDialog = (
  props: Omit<ItemProps, 'onOpen'> & {
    item: WorkItem
    people: PartnershipDetail['people']
    onClose: () => void
  },
): JSX.Element => {
  const steps = () => nextSteps(props.item, props.work.me.partyId)
  const story = createMemo(() => storyOf(props.work.entries(), props.item))
  const counted = createMemo(() => countedOf(props.work.entries(), props.item))
  const personName = (personId: string): string =>
    props.work.nameOf(personId) ?? props.people.find(({ id }) => id === personId)?.name ?? t().someone
  const isWaiting = (step: ReturnType<typeof steps>[number]): boolean =>
    step.kind === 'correct' && props.work.pending().some(({ entry }) => entry.key === step.receipt.id)
  const carrier = () => (props.item.commitment.kind === 'deliver' ? props.item.commitment.carrier : undefined)
  /** Where it was promised, of what was promised in a meeting. */
  const meeting = () => {
    const { commitment } = props.item
    if (commitment.kind !== 'follow-up') return undefined
    const page = `/kemitraan/${encodeURIComponent(props.work.partnershipId)}/rapat`
    return {
      href: `${page}/${encodeURIComponent(commitment.meetingId)}`,
      number: commitment.meetingNumber,
    }
  }
  return (
    <Dialog
      title={whatWords(props.names, props.item.commitment)}
      closeLabel={t().close}
      onClose={props.onClose}
    >
      <div class={styles.facts}>
        <p>{whoWords(props.names, props.item)}</p>
        <Show when={carrier()}>{(name) => <p>{t().carrier(name())}</p>}</Show>
        <p>{whenWords(props.item, props.today)}</p>
        <StatusMark status={props.item.status} isLate={props.item.isLate} />
        <Show when={props.item.kind === 'task' ? props.item : undefined}>
          {(item) => <PromisedBy item={item()} personName={personName} />}
        </Show>
        <Show when={becameWords(props.names, props.item)}>{(text) => <p>{text()}</p>}</Show>
        <Show when={meeting()}>
          {(promised) => (
            <p>
              <a class={styles.meeting} href={promised().href}>
                {t().promisedIn(formatCount(promised().number))}
              </a>
            </p>
          )}
        </Show>
      </div>
      <Show when={steps().some((step) => !isWaiting(step))}>
        <section class={styles.part} aria-label={t().steps}>
          <For each={steps().filter((step) => !isWaiting(step))}>
            {(step, index) => (
              <Button
                wide
                busy={props.work.isHeld()}
                variant={index() === 0 && step.kind !== 'withdraw' ? 'primary' : 'secondary'}
                onPress={() => props.onStep(props.item.id, step)}
              >
                {stepWords(step)}
              </Button>
            )}
          </For>
        </section>
      </Show>
      <section class={styles.part}>
        <h3>{t().story}</h3>
        <Show when={story().length > 0} fallback={<p class={styles.soft}>{t().nothing}</p>}>
          <ul class={styles.rows}>
            {/* By id: what is being typed below a report stays when a fresher answer comes. */}
            <For each={story().map(({ id }) => id)}>
              {(id) => (
                <Show when={story().find((entry) => entry.id === id)}>
                  {(entry) => (
                    <StoryRow
                      entry={entry()}
                      item={props.item}
                      good={goodOf(props.names, props.item.commitment)}
                      work={props.work}
                      counted={counted()}
                      personName={personName}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Remarks work={props.work} commitmentId={props.item.id} personName={personName} />
    </Dialog>
  )
}

export default DetailsDialog
