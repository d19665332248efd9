import { type ScopeField, scopeFields } from '@rembuk/core/agreement/scope'
import { setScopeParty, setScopeText } from '@rembuk/plandoc/terms/edit'
import { For, type JSX, Show } from 'solid-js'
import { useDesk } from './desk'
import { LiveField } from './live-field'
import { Section } from './section'
import styles from './terms.module.css'
import { typedParagraph } from './typed'
import { t } from './words'

const OneField = (props: { field: ScopeField }): JSX.Element => {
  const desk = useDesk()
  const term = () => desk.terms().scope[props.field]
  const name = () => t().scopeFields[props.field]
  return (
    <fieldset class={styles.group} data-field={`scope.${props.field}`}>
      <legend>
        {name()}
        <Show when={desk.lacks(`scope.${props.field}`)}>
          <span class={styles.needed}> {t().needed}</span>
        </Show>
      </legend>
      <div class={styles.checks}>
        <For each={desk.partnership().parties}>
          {(party) => (
            <label class={styles.check}>
              <input
                type="checkbox"
                disabled={!desk.editable()}
                checked={term().partyIds.includes(party.id)}
                onChange={(event) =>
                  setScopeParty(desk.doc, {
                    field: props.field,
                    partyId: party.id,
                    does: event.currentTarget.checked,
                  })
                }
              />
              <span>{party.name}</span>
            </label>
          )}
        </For>
      </div>
      <LiveField
        field={`scope-text.${props.field}`}
        label={t().scopeText(name().toLowerCase())}
        optional
        kind="lines"
        value={term().text || undefined}
        read={typedParagraph}
        write={(text) => setScopeText(desk.doc, props.field, text)}
      />
    </fieldset>
  )
}

/** Who does which field of work. */
export const ScopeSection = (): JSX.Element => (
  <Section name="scope">
    <p class={styles.soft}>{t().scopeHint}</p>
    <For each={scopeFields}>{(field) => <OneField field={field} />}</For>
  </Section>
)
