import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { AddressDialog } from './address-dialog'
import styles from './email.module.css'
import { RemoveDialog } from './remove-dialog'
import { t } from './words'

/** The person's own e-mail address: put in, changed, taken out. */
export const EmailAddress = (props: {
  email: string | undefined
  /** Whether the server can send a code to another one. */
  canChange: boolean
  onChange: (email: string | undefined) => void
}): JSX.Element => {
  const [open, setOpen] = createSignal<'address' | 'remove'>()
  const close = () => setOpen(undefined)
  const change = (email: string | undefined): void => {
    close()
    props.onChange(email)
  }
  return (
    <div class={styles.part}>
      <h3 class={styles.legend}>{t().address}</h3>
      <Show when={props.email} fallback={<p class={styles.note}>{t().none}</p>}>
        {(email) => <p class={styles.address}>{email()}</p>}
      </Show>
      <div class={styles.actions}>
        <Show when={props.canChange}>
          <Button onPress={() => setOpen('address')}>{props.email ? t().change : t().add}</Button>
        </Show>
        <Show when={props.email}>
          <Button variant="quiet" onPress={() => setOpen('remove')}>
            {t().remove}
          </Button>
        </Show>
      </div>
      <Show when={open() === 'address'}>
        <AddressDialog onConfirmed={change} onClose={close} />
      </Show>
      <Show when={open() === 'remove' && props.email}>
        {(email) => <RemoveDialog email={email()} onRemoved={() => change(undefined)} onClose={close} />}
      </Show>
    </div>
  )
}
