import type { ProposalView } from '@rembuk/contract/agreements'
import { For, type JSX, Show } from 'solid-js'
import { formatMoment } from '../../../../i18n/format'
import { formatCount } from '../../../../i18n/numbers'
import styles from './answer.module.css'
import { t } from './words'

type Taken = ProposalView['stances'][number]

/** What each party says now, and what it said before: who, when, and in their own words. */
export const AnswersList = (props: {
  proposal: ProposalView
  partyName: (partyId: string) => string
  /** The line that a question is about; undefined for the whole proposal or what cannot be shown. */
  lineOf: (about: string) => string | undefined
}): JSX.Element => {
  const of = (partyId: string) => props.proposal.stances.filter(({ by }) => by.partyId === partyId)

  const Said = (said: { taken: Taken }): JSX.Element => {
    const { by, stance, at } = said.taken
    const about = stance.kind === 'question' && stance.about ? props.lineOf(stance.about) : undefined
    return (
      <div class={styles.said}>
        <p class={styles.strong}>
          {t().has[stance.kind](by.name || props.partyName(by.partyId), formatMoment(at))}
        </p>
        <Show when={about}>{(line) => <p class={styles.soft}>{t().about(line())}</p>}</Show>
        <Show when={stance.kind !== 'consent'}>
          <blockquote class={styles.quote}>
            {stance.kind === 'refuse' ? stance.reason : stance.kind === 'question' ? stance.text : ''}
          </blockquote>
        </Show>
      </div>
    )
  }

  return (
    <section class={styles.answers}>
      <h2>{t().answers}</h2>
      <ul class={styles.list}>
        <For each={props.proposal.signers}>
          {({ partyId }) => (
            <li class={styles.party}>
              <h3>{props.partyName(partyId)}</h3>
              <Show when={of(partyId).at(-1)} fallback={<p class={styles.soft}>{t().noAnswer}</p>} keyed>
                {(last) => <Said taken={last} />}
              </Show>
              <Show when={of(partyId).length > 1}>
                <details>
                  <summary class={styles.earlier}>{t().earlier(formatCount(of(partyId).length - 1))}</summary>
                  <For each={of(partyId).slice(0, -1).reverse()}>{(taken) => <Said taken={taken} />}</For>
                </details>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
