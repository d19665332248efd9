import { isNote } from '@rembuk/core/label'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { ApiProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatMoment } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import { announce } from '../../../ui/toast-store'
import type { Work } from '../../../work/work-state'
import styles from './details.module.css'
import { t } from './words'

/** What people say to one another about a promise. */
export const Remarks = (props: {
  work: Work
  commitmentId: string
  personName: (personId: string) => string
}): JSX.Element => {
  const [text, setText] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const remarks = () => props.work.state().remarks.get(props.commitmentId) ?? []
  const isPending = (id: string) => props.work.pending().some(({ entry }) => entry.key === id)
  const say = async (): Promise<void> => {
    const said = text().trim()
    if (!isNote(said)) return void setFault(t().sayFault)
    try {
      await props.work.report({ kind: 'remarked', commitmentId: props.commitmentId, text: said })
      setText('')
      setFault(undefined)
      announce(t().saved)
    } catch (thrown) {
      setFault(thrown instanceof ApiProblem ? problemWords(thrown) : t().notKept)
    }
  }
  return (
    <section class={styles.part}>
      <h3>{t().talk}</h3>
      <Show when={remarks().length > 0}>
        <ul class={styles.rows}>
          <For each={remarks()}>
            {(remark) => (
              <li class={styles.row}>
                <p>{remark.text}</p>
                <p class={styles.soft}>
                  {t().by(props.personName(remark.by.personId), formatMoment(remark.at))}
                  {isPending(remark.id) && ` · ${t().onDevice}`}
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.work.me.partyId !== undefined}>
        <form
          class={styles.part}
          novalidate
          onSubmit={(event) => {
            event.preventDefault()
            void say()
          }}
        >
          <TextField label={t().say} value={text()} maxLength={280} error={fault()} onInput={setText} />
          <Button type="submit">{t().send}</Button>
        </form>
      </Show>
    </section>
  )
}
