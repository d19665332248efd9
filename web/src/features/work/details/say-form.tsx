import { isNote } from '@rembuk/core/label'
import type { WorkData } from '@rembuk/core/work/work-data'
import { createSignal, type JSX } from 'solid-js'
import { ApiProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import { announce } from '../../../ui/toast-store'
import type { Work } from '../../../work/work-state'
import styles from './details.module.css'
import { t } from './words'

/** Writes a message about a promise, or about one receipt or payment of it; it goes out when it can. */
export const SayForm = (props: {
  work: Work
  about: Pick<Extract<WorkData, { kind: 'remarked' }>, 'commitmentId' | 'of'>
  label: string
  send: string
  onSaid?: () => void
}): JSX.Element => {
  const [text, setText] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const say = async (): Promise<void> => {
    const said = text().trim()
    if (!isNote(said)) return void setFault(t().sayFault)
    try {
      await props.work.report({ kind: 'remarked', ...props.about, text: said })
      setText('')
      setFault(undefined)
      announce(t().saved)
      props.onSaid?.()
    } catch (thrown) {
      setFault(thrown instanceof ApiProblem ? problemWords(thrown) : t().notKept)
    }
  }
  return (
    <form
      class={styles.part}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void say()
      }}
    >
      <TextField label={props.label} value={text()} maxLength={280} error={fault()} onInput={setText} />
      <Button type="submit">{props.send}</Button>
    </form>
  )
}
