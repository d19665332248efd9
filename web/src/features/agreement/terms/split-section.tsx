import type { SplitRule } from '@rembuk/core/agreement/terms'
import { setTermsField } from '@rembuk/plandoc/terms/edit'
import { splitText } from '@rembuk/plandoc/terms/split-text'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { Choice } from '../../../ui/choice'
import { IconButton } from '../../../ui/icon-button'
import { announce } from '../../../ui/toast-store'
import { useDesk } from './desk'
import { Section } from './section'
import { moved, orderOf } from './split-order'
import styles from './terms.module.css'
import { t } from './words'

/** Who gets what when there is too little for all. */
export const SplitSection = (): JSX.Element => {
  const desk = useDesk()
  const producers = () => desk.partnership().parties.filter(({ kind }) => kind === 'producer')
  const order = createMemo(() =>
    orderOf(
      desk.terms().split,
      producers().map(({ id }) => id),
    ),
  )
  const nameOf = (partyId: string) => producers().find(({ id }) => id === partyId)?.name ?? ''
  const write = (split: SplitRule) => setTermsField(desk.doc, 'split', splitText(split))
  const move = (index: number, by: -1 | 1): void => {
    const partyIds = moved(order(), index, by)
    write({ rule: 'priority', partyIds })
    announce(partyIds.map(nameOf).join(', '))
  }
  return (
    <Section name="split">
      <div data-field="split" class={styles.fields}>
        <Choice
          legend={t().splitRule}
          options={(['proportional', 'priority'] as const).map((value) => ({
            value,
            text: t().splitRules[value],
            note: t().splitNotes[value],
          }))}
          value={desk.terms().split.rule}
          onChoose={(rule) =>
            desk.editable() && write(rule === 'priority' ? { rule, partyIds: order() } : { rule })
          }
        />
        <Show when={desk.terms().split.rule === 'priority'}>
          <ol class={styles.order} aria-label={t().splitOrder}>
            <For each={order()}>
              {(partyId, index) => (
                <li>
                  <span>{nameOf(partyId)}</span>
                  <Show when={desk.editable()}>
                    <span class={styles.moves}>
                      <IconButton
                        icon="up"
                        label={t().moveUp(nameOf(partyId))}
                        disabled={index() === 0}
                        onPress={() => move(index(), -1)}
                      />
                      <IconButton
                        icon="down"
                        label={t().moveDown(nameOf(partyId))}
                        disabled={index() === order().length - 1}
                        onPress={() => move(index(), 1)}
                      />
                    </span>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </div>
    </Section>
  )
}
