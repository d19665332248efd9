import { followUpId } from '@rembuk/core/commitment/commitment-id'
import type { MinutesView as DifferingView, MinutesFollowUp, MinutesNote } from '@rembuk/core/meeting/minutes'
import { For, type JSX, Show } from 'solid-js'
import { formatLongMoment, formatWeekday } from '../../../i18n/format'
import { minutesLine } from '../addresses'
import type { Held } from './held'
import styles from './minutes.module.css'
import { attendanceRows, durationWords, headRows, nextWords, quorumWords } from './minutes-rows'
import { t } from './words'

interface OutcomesOf {
  decisions: readonly { id: string; text: string }[]
  followUps: readonly MinutesFollowUp[]
  views: readonly DifferingView[]
  facilitatorNotes?: readonly MinutesNote[]
}

/** What a sheet has more on the screen than on paper. */
interface OnScreen {
  /** What became of a follow-up. */
  status?: (followUpId: string) => JSX.Element
  /** The line that the address names, as `minutesLine` does; it is marked. */
  line?: string
}

/** One decision or follow-up; on the screen an address can name it. */
const Line = (props: { id: string; screen: OnScreen; children: JSX.Element }): JSX.Element => {
  const name = () => (props.screen.line === undefined ? undefined : minutesLine(props.id))
  return (
    <li
      id={name()}
      classList={{ [styles.named ?? '']: name() !== undefined && name() === props.screen.line }}
    >
      {props.children}
    </li>
  )
}

/** What facilitators noted, each under their name. */
const Notes = (props: { held: Held; notes: readonly MinutesNote[] }): JSX.Element => (
  <Show when={props.notes.length > 0}>
    <h4>{t().facilitatorNotes}</h4>
    <ul class={styles.list}>
      <For each={props.notes}>
        {({ personId, text }) => <li>{t().said(props.held.facilitatorOf(personId), text)}</li>}
      </For>
    </ul>
  </Show>
)

/** What came of an item: notes of facilitators, decisions, follow-ups with what became of each, views that differed. */
const Outcomes = (props: { held: Held; of: OutcomesOf; screen: OnScreen }): JSX.Element => (
  <>
    <Notes held={props.held} notes={props.of.facilitatorNotes ?? []} />
    <Show when={props.of.decisions.length > 0}>
      <h4>{t().decisions}</h4>
      <ul class={styles.list}>
        <For each={props.of.decisions}>
          {({ id, text }) => (
            <Line id={id} screen={props.screen}>
              {text}
            </Line>
          )}
        </For>
      </ul>
    </Show>
    <Show when={props.of.followUps.length > 0}>
      <h4>{t().followUps}</h4>
      <ul class={styles.list}>
        <For each={props.of.followUps}>
          {({ id, text, ownerId, dueDay }) => (
            <Line id={followUpId(props.held.minutes.number, id)} screen={props.screen}>
              {text}
              <br />
              <span class={styles.soft}>
                {props.held.personName(ownerId)} · {formatWeekday(dueDay)}
              </span>
              {props.screen.status?.(id)}
            </Line>
          )}
        </For>
      </ul>
    </Show>
    <Show when={props.of.views.length > 0}>
      <h4>{t().views}</h4>
      <ul class={styles.list}>
        <For each={props.of.views}>
          {({ text, personId, resolution }) => (
            <li>
              {personId === undefined ? text : t().said(props.held.personName(personId), text)}
              <br />
              <span class={styles.soft}>{resolution ? t().resolution(resolution) : t().unresolved}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </>
)

const Opinions = (props: { held: Held }): JSX.Element => (
  <Show when={props.held.view.opinions.length > 0} fallback={<p class={styles.soft}>{t().nobodyYet}</p>}>
    <ul class={styles.list}>
      <For each={props.held.view.opinions}>
        {({ personId, at, objection }) => (
          <li>
            {(objection === undefined ? t().confirmedBy : t().objectedBy)(
              props.held.personName(personId),
              formatLongMoment(at),
            )}
            <Show when={objection}>
              <br />
              <span>{objection}</span>
            </Show>
          </li>
        )}
      </For>
    </ul>
  </Show>
)

/** Minutes as a document: on the screen and on paper the same. */
export const MinutesSheet = (props: OnScreen & { held: Held }): JSX.Element => (
  <>
    <dl class={styles.facts}>
      <For each={headRows(props.held)}>
        {({ label, text }) => (
          <div>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        )}
      </For>
    </dl>
    <section class={styles.section}>
      <h3>{t().attendance}</h3>
      <ul class={styles.attendance}>
        <For each={attendanceRows(props.held)}>
          {({ label, text }) => (
            <li>
              <span>{label}</span>
              <span class={styles.soft}>{text}</span>
            </li>
          )}
        </For>
      </ul>
      <p>{quorumWords(props.held)}</p>
    </section>
    <section class={styles.section}>
      <h3>{t().agenda}</h3>
      <ol class={styles.agenda}>
        <For each={props.held.minutes.agenda}>
          {(item) => (
            <li class={styles.item}>
              <p class={styles.itemTitle}>{item.title}</p>
              <p class={styles.soft}>{durationWords(item)}</p>
              <p class={styles.notes}>{item.notes.trim() || t().noNotes}</p>
              <Outcomes held={props.held} of={item} screen={props} />
            </li>
          )}
        </For>
      </ol>
      <Show
        when={
          props.held.minutes.decisions.length +
            props.held.minutes.followUps.length +
            props.held.minutes.views.length +
            (props.held.minutes.facilitatorNotes?.length ?? 0) >
          0
        }
      >
        <div class={styles.item}>
          <p class={styles.itemTitle}>{t().others}</p>
          <Outcomes held={props.held} of={props.held.minutes} screen={props} />
        </div>
      </Show>
    </section>
    <Show when={nextWords(props.held)}>
      {(text) => (
        <section class={styles.section}>
          <h3>{t().next}</h3>
          <p>{text()}</p>
        </section>
      )}
    </Show>
    <section class={styles.section}>
      <h3>{t().confirmation}</h3>
      <p class={styles.soft}>
        {t().closedBy(
          props.held.personName(props.held.view.closedBy),
          formatLongMoment(props.held.view.closedAt),
        )}
      </p>
      <Opinions held={props.held} />
      <dl class={styles.hashOf}>
        <dt>{t().hash}</dt>
        <dd class={styles.hash}>{props.held.view.hash}</dd>
      </dl>
      <Show when={props.held.view.intact}>
        <p class={styles.soft}>{t().intact}</p>
      </Show>
    </section>
  </>
)
