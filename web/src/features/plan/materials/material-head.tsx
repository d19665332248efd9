import { type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import type { MaterialActions } from './material-actions'
import type { MaterialEntry } from './material-list'
import { amountWords, buyerName, leadWords, lotWords } from './material-words'
import styles from './materials.module.css'
import { StateLine } from './state-line'
import { t } from './words'

/** A material's name, how it stands with it, how it is bought, and what can be done. */
export const MaterialHead = (props: { entry: MaterialEntry; actions: MaterialActions }): JSX.Element => {
  const desk = useDesk()
  const material = () => props.entry.material
  const facts = () => [
    t().boughtBy(buyerName(desk, material())),
    leadWords(material().leadTime),
    lotWords(material().lotSizing, material().unit),
    t().stockNow(amountWords(material().opening, material().unit)),
    ...(props.entry.products.length > 0 ? [t().usedFor(props.entry.products.join(', '))] : []),
  ]
  return (
    <div class={styles.head}>
      <div class={styles.headWords}>
        <div class={styles.nameAndState}>
          <h3 class={styles.name}>{material().name}</h3>
          <StateLine entry={props.entry} />
        </div>
        <p class={styles.soft}>{facts().join(' · ')}</p>
      </div>
      <Show when={desk.editable()}>
        <div class={styles.headButtons}>
          <Button label={t().arrivalsOf(material().name)} onPress={() => props.actions.arrivals(material())}>
            {t().arrivals}
          </Button>
          <Button label={t().countOf(material().name)} onPress={() => props.actions.count(material().id)}>
            {planWords().countStock}
          </Button>
          <Button label={t().changeOf(material().name)} onPress={() => props.actions.edit(material())}>
            {t().change}
          </Button>
        </div>
      </Show>
    </div>
  )
}
