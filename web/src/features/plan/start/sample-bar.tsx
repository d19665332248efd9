import { removeSample } from '@rembuk/plandoc/edit/sample'
import { type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import { showUndoToast } from '../problems/undo-toast'
import styles from './start.module.css'
import { t } from './words'

/** Says that there are examples in the plan, and takes all of them away in one tap. */
const SampleBar = (): JSX.Element => {
  const desk = useDesk()
  const remove = (): void => {
    removeSample(desk.doc)
    showUndoToast(desk, t().sampleRemoved)
  }
  return (
    <section class={styles.sample} aria-label={t().sample}>
      <p>{t().sample}</p>
      <Show when={desk.editable()}>
        <Button onPress={remove}>{t().removeSample}</Button>
      </Show>
    </section>
  )
}

export default SampleBar
