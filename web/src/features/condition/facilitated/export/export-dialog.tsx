import { createSignal, For, type JSX, Show } from 'solid-js'
import { asProblem } from '../../../../api/problem'
import { problemWords } from '../../../../api/problem-words'
import { Button } from '../../../../ui/button'
import { Dialog, DialogActions } from '../../../../ui/dialog'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast-store'
import { t as common } from '../../words'
import type { Filters } from '../filters'
import { type ExportEnding, exportEndings, exportShown } from './export-shown'
import { t } from './words'

/** Asks for the kind of file, then saves the list as it is filtered. */
const ExportDialog = (props: { filters: Filters; onClose: () => void }): JSX.Element => {
  const [count, setCount] = createSignal<number>()
  const [failure, setFailure] = createSignal<string>()
  const save = async (ending: ExportEnding): Promise<void> => {
    if (count() !== undefined) return
    setCount(0)
    setFailure(undefined)
    try {
      const { name, cutAfter } = await exportShown(props.filters, ending, setCount)
      showToast({ text: cutAfter === undefined ? t().saved(name) : t().cut(cutAfter) })
      props.onClose()
    } catch (thrown) {
      const problem = asProblem(thrown)
      setFailure(problem.code === 'bug' ? t().failed : problemWords(problem))
    } finally {
      setCount(undefined)
    }
  }
  return (
    <Dialog title={t().title} closeLabel={common().close} onClose={props.onClose}>
      <p>{t().lead}</p>
      <Show when={count() !== undefined}>
        <p aria-live="polite">{t().loading(count() ?? 0)}</p>
      </Show>
      <Show when={failure()}>{(words) => <Notice tone="trouble">{words()}</Notice>}</Show>
      <DialogActions>
        <For each={exportEndings}>
          {(ending) => (
            <Button
              variant={ending === 'xlsx' ? 'primary' : 'secondary'}
              busy={count() !== undefined}
              onPress={() => void save(ending)}
            >
              {t().files[ending]}
            </Button>
          )}
        </For>
      </DialogActions>
    </Dialog>
  )
}

export default ExportDialog
