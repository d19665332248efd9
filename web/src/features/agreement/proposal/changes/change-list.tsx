import type { Change } from '@rembuk/core/change/change'
import { type ChangeGroup, type ChangeSubject, changesFor } from '@rembuk/core/change/changes-for'
import type { Interest } from '@rembuk/core/change/interest'
import { For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../../i18n/numbers'
import { Button } from '../../../../ui/button'
import type { Names } from '../facts/names'
import { type ChangeRun, changeCount, changeRuns } from './change-runs'
import styles from './changes.module.css'
import { runSentence, runWords } from './run-words'
import { t } from './words'

/** Lines up to which all that concerns the reader stands open at once. */
const FEW_LINES = 24

const subjectName = (subject: ChangeSubject, names: Names): string => {
  switch (subject.kind) {
    case 'product':
      return names.product(subject.productId).name
    case 'material':
      return t().material(names.material(subject.materialId).name)
    case 'capacity':
      return t().capacity(names.party(subject.partyId))
    case 'plan':
      return t().plan
    case 'terms':
      return t().terms
  }
}

const groupTitle = ({ subject, status }: ChangeGroup, names: Names): string => {
  const name = subjectName(subject, names)
  return status === 'new' ? t().newThing(name) : status === 'gone' ? t().goneThing(name) : name
}

interface ListProps {
  names: Names
  /** Absent where nothing can be asked. */
  onAsk?: ((change: Change, sentence: string) => void) | undefined
}

const Line = (props: ListProps & { run: ChangeRun }): JSX.Element => {
  const words = () => runWords(props.run, props.names)
  return (
    <li class={styles.line}>
      <div class={styles.words}>
        <Show when={words().when}>{(when) => <p class={styles.when}>{when()}</p>}</Show>
        <p>
          {words().what} <span class={styles.values}>{words().values}</span>
          <Show when={words().difference}>
            {(difference) => (
              <>
                {' '}
                <span class={styles.difference}>{difference()}</span>
              </>
            )}
          </Show>
        </p>
      </div>
      <Show when={props.onAsk}>
        {(ask) => (
          <Button
            variant="quiet"
            icon="comment"
            label={t().askAbout(runSentence(words()))}
            onPress={() => ask()(props.run.change, runSentence(words()))}
          >
            {t().ask}
          </Button>
        )}
      </Show>
    </li>
  )
}

const Lines = (props: ListProps & { changes: readonly Change[] }): JSX.Element => (
  <ul class={styles.lines}>
    <For each={changeRuns(props.changes)}>
      {(run) => <Line run={run} names={props.names} onAsk={props.onAsk} />}
    </For>
  </ul>
)

const Group = (props: ListProps & { group: ChangeGroup; open: boolean }): JSX.Element => {
  const mine = () => changeCount(props.group.mine)
  const all = () => mine() + changeCount(props.group.others)
  return (
    <details class={styles.group} open={props.open}>
      <summary class={styles.summary}>
        <span class={styles.name}>{groupTitle(props.group, props.names)}</span>
        <span class={styles.count}>
          {props.group.mine.length > 0 && props.group.others.length > 0
            ? `${t().count(formatCount(all()))} · ${t().mineCount(formatCount(mine()))}`
            : t().count(formatCount(all()))}
        </span>
      </summary>
      <Show when={props.group.mine.length > 0}>
        <Show when={props.group.others.length > 0}>
          <h3 class={styles.whose}>{t().mine}</h3>
        </Show>
        <Lines changes={props.group.mine} names={props.names} onAsk={props.onAsk} />
      </Show>
      <Show when={props.group.others.length > 0}>
        <Show when={props.group.mine.length > 0}>
          <h3 class={styles.whose}>{t().others}</h3>
        </Show>
        <Lines changes={props.group.others} names={props.names} onAsk={props.onAsk} />
      </Show>
    </details>
  )
}

/**
 * What changes, in words: a part for each product and other subject, those of the reader first and
 * open, as long as that stays readable.
 */
export const ChangeList = (
  props: ListProps & { changes: readonly Change[]; interest: Interest | undefined },
): JSX.Element => {
  /** The first groups as long as they are short together; the first one in any case. */
  const groups = () => {
    let lines = 0
    return changesFor(props.interest, props.changes).map((group, index) => {
      lines += changeRuns([...group.mine, ...group.others]).length
      return { group, open: index === 0 || lines <= FEW_LINES }
    })
  }
  return (
    <div class={styles.groups}>
      <For each={groups()} fallback={<p>{t().nothing}</p>}>
        {({ group, open }) => <Group group={group} open={open} names={props.names} onAsk={props.onAsk} />}
      </For>
    </div>
  )
}
