import { createSignal, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Icon } from '../../../ui/icon'
import { useDesk } from './desk'
import type { Section as SectionName } from './section-of'
import styles from './terms.module.css'
import { t } from './words'

/** One folded part of the terms, with a mark of what it lacks. */
export const Section = (props: { name: SectionName; children: JSX.Element }): JSX.Element => {
  const desk = useDesk()
  const lacking = () => desk.lacksIn(props.name)
  const [seen, setSeen] = createSignal(false)
  return (
    <details
      class={styles.section}
      data-section={props.name}
      open={desk.folds.isOpen(props.name)}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true)
        desk.folds.setOpen(props.name, event.currentTarget.open)
      }}
    >
      <summary class={styles.summary}>
        <h3>{t().sections[props.name]}</h3>
        <Show
          when={lacking() > 0}
          fallback={
            <span class={`${styles.mark} ${styles.complete}`}>
              <Icon name="check" size={18} />
              {t().complete}
            </span>
          }
        >
          <span class={`${styles.mark} ${styles.lacking}`}>{t().lacking(formatCount(lacking()))}</span>
        </Show>
        <span class={styles.chevron}>
          <Icon name="chevron" size={20} />
        </span>
      </summary>
      <Show when={seen() || desk.folds.isOpen(props.name)}>
        <div class={styles.fields}>{props.children}</div>
      </Show>
    </details>
  )
}
