import { setWorkdays } from '@rembuk/plandoc/edit/plan'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { announce } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import styles from './capacity.module.css'
import { t } from './words'

/** On which weekdays the partnership works. */
export const WorkdaysForm = (props: { workdays: readonly number[] }): JSX.Element => {
  const desk = useDesk()
  const [chosen, setChosen] = createSignal(props.workdays)
  const [tried, setTried] = createSignal(false)
  const toggle = (weekday: number, works: boolean): void => {
    const others = chosen().filter((each) => each !== weekday)
    setChosen(works ? [...others, weekday] : others)
  }
  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (chosen().length === 0) return
        setWorkdays(desk.doc, chosen())
        announce(t().workdaysSaved)
      }}
    >
      <fieldset class={styles.workdays}>
        <legend class={styles.legend}>{t().workdays}</legend>
        <For each={t().weekdays}>
          {(name, weekday) => (
            <label class={styles.check}>
              <input
                type="checkbox"
                checked={chosen().includes(weekday())}
                onChange={(event) => toggle(weekday(), event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={tried() && chosen().length === 0}>
        <p class={styles.error} role="alert">
          <Icon name="warning" size={20} />
          {t().workdaysError}
        </p>
      </Show>
      <Button type="submit">{t().saveWorkdays}</Button>
    </form>
  )
}
