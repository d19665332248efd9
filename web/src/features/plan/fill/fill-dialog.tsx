import { type JSX, onMount } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { t as planWords } from '../messages'
import styles from './fill.module.css'
import { t } from './words'

/** The form of an amount that is divided: it begins in its first field, and its button stays at hand below. */
export const FillDialog = (props: {
  title: string
  onApply: () => void
  onClose: () => void
  children: JSX.Element
}): JSX.Element => {
  let form: HTMLFormElement | undefined
  onMount(() => queueMicrotask(() => form?.querySelector('input')?.focus()))
  return (
    <Dialog title={props.title} closeLabel={planWords().close} onClose={props.onClose}>
      <form
        ref={(element) => {
          form = element
        }}
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onApply()
        }}
      >
        {props.children}
        <div class={styles.foot}>
          <DialogActions>
            <Button type="submit" variant="primary">
              {t().apply}
            </Button>
          </DialogActions>
        </div>
      </form>
    </Dialog>
  )
}
