import { MAX_CLAUSES } from '@rembuk/core/agreement/bounds'
import { setClause } from '@rembuk/plandoc/terms/edit'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { clauseIds, newClauseId } from './clauses'
import { useDesk } from './desk'
import { focusField } from './focus-field'
import { LiveField } from './live-field'
import styles from './terms.module.css'
import { typedParagraph } from './typed'
import { t } from './words'

/** A list of clauses: each can be written and removed by itself, new ones come at the end. */
export const ClauseList = (props: {
  root: string
  /** The name of the list among the fields of the terms, such as `duties.kop`. */
  field: string
  title: string
  needed: boolean
}): JSX.Element => {
  const desk = useDesk()
  /** Clauses that were begun here and hold nothing yet. */
  const [begun, setBegun] = createSignal<readonly string[]>([])
  const ids = createMemo(
    () => {
      desk.signals.follow(props.root)
      return [...new Set([...clauseIds(desk.doc, props.root), ...begun()])].sort()
    },
    [],
    { equals: (a, b) => a.join() === b.join() },
  )
  const text = (clauseId: string): string | undefined => {
    const value = desk.signals.value(props.root, clauseId)
    return typeof value === 'string' ? value : undefined
  }
  const write = (clauseId: string, value: string | undefined): void => {
    setBegun((before) => before.filter((id) => id !== clauseId))
    setClause(desk.doc, { root: props.root, clauseId, text: value })
  }
  const begin = (): void => {
    const clauseId = newClauseId(Date.now())
    setBegun((before) => [...before, clauseId])
    focusField(`${props.field}/${clauseId}`)
  }
  return (
    <fieldset class={styles.clauses} data-field={props.field}>
      <legend>
        {props.title}
        <Show when={props.needed}>
          <span class={styles.needed}> {t().needed}</span>
        </Show>
      </legend>
      <For each={ids()}>
        {(clauseId, index) => (
          <div class={styles.clause}>
            <LiveField
              field={`${props.field}/${clauseId}`}
              label={t().clause(props.title, formatCount(index() + 1))}
              kind="lines"
              value={text(clauseId)}
              read={typedParagraph}
              write={(value) => write(clauseId, value)}
            />
            <Show when={desk.editable()}>
              <IconButton
                icon="close"
                label={t().removeClause(props.title, formatCount(index() + 1))}
                onPress={() => write(clauseId, undefined)}
              />
            </Show>
          </div>
        )}
      </For>
      <Show when={desk.editable()}>
        <Show when={ids().length < MAX_CLAUSES} fallback={<p>{t().clausesFull}</p>}>
          <Button icon="plus" onPress={begin} label={`${t().addClause}: ${props.title}`}>
            {t().addClause}
          </Button>
        </Show>
      </Show>
    </fieldset>
  )
}
