import type { Day } from '@rembuk/core/calendar'
import { MAX_MATERIALS } from '@rembuk/core/plan/bounds'
import type { Plan } from '@rembuk/core/plan/plan'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/state'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import type { TabProps } from '../tabs/tab-props'
import { createWholePlan } from '../whole/whole-plan'
import { BuyerFilter } from './buyer-filter'
import { type BuyerChoice, boughtBy, buyersOf } from './buyers'
import type { MaterialActions } from './material-actions'
import { createMaterialList } from './material-list'
import styles from './materials.module.css'
import { MaterialsPart } from './materials-part'
import { OpenDialog, type Opened } from './open-dialog'
import { OrdersPart } from './orders-part'
import { RecipesPart } from './recipes-part'
import { t } from './words'

const Materials = (props: { plan: Plan; today: Day }): JSX.Element => {
  const desk = useDesk()
  const entries = createMaterialList(
    () => props.plan,
    () => props.today,
  )
  const [chosen, choose] = createSignal<BuyerChoice>()
  /** A producer begins with what it buys itself, where it buys anything. */
  const buyer = createMemo((): BuyerChoice => {
    const wanted = chosen() ?? desk.ownProducer() ?? ''
    return buyersOf(entries()).includes(wanted) ? wanted : ''
  })
  const shown = createMemo(() => boughtBy(entries(), buyer()))
  const [opened, setOpened] = createSignal<Opened>()
  let heading: HTMLHeadingElement | undefined
  const close = (): void => {
    setOpened(undefined)
    // What opened the form may be gone with what was changed in it.
    if (document.activeElement === document.body) heading?.focus()
  }
  const actions: MaterialActions = {
    add() {
      if (entries().length < MAX_MATERIALS) setOpened({ kind: 'material', material: undefined })
      else showToast({ text: t().tooMany })
    },
    edit: (material) => void setOpened({ kind: 'material', material }),
    arrivals: (material) => void setOpened({ kind: 'arrivals', material }),
    count: (materialId, monday) => void setOpened({ kind: 'count', materialId, monday }),
    order: (next) => void setOpened({ kind: 'order', next }),
    recipe: (productId) => void setOpened({ kind: 'recipe', productId }),
  }
  const AddButton = (look: { main?: boolean }): JSX.Element => (
    <Show when={desk.editable()}>
      <Button variant={look.main ? 'primary' : 'secondary'} icon="plus" onPress={actions.add}>
        {t().addMaterial}
      </Button>
    </Show>
  )
  return (
    <div class={styles.tab}>
      <Show
        when={entries().length > 0}
        fallback={
          <EmptyState
            icon="plan"
            title={t().emptyTitle}
            text={desk.editable() ? t().emptyText : t().emptyReader}
          >
            <AddButton main />
          </EmptyState>
        }
      >
        <section class={styles.part}>
          <div class={styles.partHead}>
            <h2
              ref={(element) => {
                heading = element
              }}
              tabindex="-1"
            >
              {t().toOrder}
            </h2>
            <BuyerFilter entries={entries()} value={buyer()} onChoose={choose} />
          </div>
          <OrdersPart entries={shown()} actions={actions} />
        </section>
        <section class={styles.part}>
          <div class={styles.partHead}>
            <h2>{t().title}</h2>
            <AddButton />
          </div>
          <MaterialsPart entries={shown()} actions={actions} />
        </section>
        <section class={styles.part}>
          <div>
            <h2>{t().recipes}</h2>
            <p class={styles.soft}>{t().recipesText}</p>
          </div>
          <RecipesPart plan={props.plan} actions={actions} />
        </section>
      </Show>
      <Show when={opened()} keyed>
        {(dialog) => <OpenDialog opened={dialog} plan={props.plan} entries={entries()} onClose={close} />}
      </Show>
    </div>
  )
}

/** What the plan needs of each material, what to order and by when, and what products are made of. */
const MaterialsTab = (props: TabProps): JSX.Element => {
  const whole = createWholePlan(useDesk())
  return <Show when={whole()}>{(now) => <Materials plan={now().plan} today={props.today} />}</Show>
}

export default MaterialsTab
