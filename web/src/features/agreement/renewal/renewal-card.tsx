import { isRenewal, nextTerm, reminderOn, type Term } from '@rembuk/core/agreement/renewal'
import type { Day } from '@rembuk/core/calendar'
import { setTerm } from '@rembuk/plandoc/terms/edit'
import { createMemo, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { showToast } from '../../../ui/toast-store'
import type { Drafts } from '../drafts/drafts'
import styles from './renewal.module.css'
import { endWords, termWords } from './term-words'
import { t } from './words'

/**
 * Once an agreement ends soon or has ended: when, how it is renewed, and one button that gives the draft the
 * next term. It is edited, proposed and consented to as any draft.
 */
export const RenewalCard = (props: {
  /** Of the agreement that holds. */
  term: Term
  today: Day
  drafts: Drafts
  editable: boolean
}): JSX.Element => {
  const { terms, read } = props.drafts
  const next = createMemo(() => nextTerm(props.term))
  const drafted = () => read()?.term
  const isDrafted = () => isRenewal(props.term, drafted() ?? {})
  const fill = (): void => {
    const { doc } = terms.live
    const { start, end } = drafted() ?? {}
    setTerm(doc, next())
    showToast({
      text: t().filled,
      action: { label: t().undo, run: () => setTerm(doc, { ...(start && { start }), ...(end && { end }) }) },
    })
  }
  return (
    <Show when={reminderOn(props.term, props.today) && props.term.end}>
      {(end) => (
        <Card class={styles.card}>
          <h2>{t().title}</h2>
          <p class={styles.strong} data-renewal>
            {endWords(end(), props.today)}
          </p>
          <Show when={drafted()?.renewal}>{(text) => <p class={styles.soft}>{t().how(text())}</p>}</Show>
          <Show
            when={!isDrafted()}
            fallback={
              <>
                <p>{t().inDraft(termWords(drafted() ?? {}))}</p>
                <p class={styles.soft}>{t().thenPropose}</p>
              </>
            }
          >
            <p>{t().next(termWords(next()))}</p>
            <Show when={props.editable && read()}>
              <Button variant="primary" onPress={fill}>
                {t().fill}
              </Button>
            </Show>
          </Show>
        </Card>
      )}
    </Show>
  )
}
