import type { PartnershipDetail, PartyView } from '@rembuk/contract/partnerships'
import { setSigner } from '@rembuk/plandoc/terms/edit'
import { termsRoots } from '@rembuk/plandoc/terms/roots'
import { For, type JSX, Show } from 'solid-js'
import { ClauseList } from './clause-list'
import { useDesk } from './desk'
import { LiveField } from './live-field'
import { Section } from './section'
import styles from './terms.module.css'
import { typedPosition } from './typed'
import { t } from './words'

/** What each party may expect and has to do. */
export const ClausesSection = (): JSX.Element => {
  const desk = useDesk()
  return (
    <Section name="clauses">
      <For each={desk.partnership().parties}>
        {({ id, name }) => (
          <>
            <ClauseList
              root={termsRoots.rights(id)}
              field={`rights.${id}`}
              title={t().rightsOf(name)}
              needed={desk.lacks(`rights.${id}`)}
            />
            <ClauseList
              root={termsRoots.duties(id)}
              field={`duties.${id}`}
              title={t().dutiesOf(name)}
              needed={desk.lacks(`duties.${id}`)}
            />
          </>
        )}
      </For>
    </Section>
  )
}

type Person = PartnershipDetail['people'][number] & { id: string }

const OneSigner = (props: { party: PartyView; person: Person }): JSX.Element => {
  const desk = useDesk()
  const at = () => ({ partyId: props.party.id, personId: props.person.id })
  const position = (): string | undefined => {
    const value = desk.signals.value(termsRoots.signers(props.party.id), props.person.id)
    return typeof value === 'string' ? value : undefined
  }
  return (
    <div class={styles.signer}>
      <label class={styles.check}>
        <input
          type="checkbox"
          disabled={!desk.editable()}
          checked={position() !== undefined}
          onChange={(event) =>
            setSigner(desk.doc, {
              ...at(),
              position: event.currentTarget.checked ? t().defaultPositions[props.party.kind] : undefined,
            })
          }
        />
        <span>{props.person.name}</span>
      </label>
      <Show when={position() !== undefined}>
        <LiveField
          field={`signer.${props.party.id}/${props.person.id}`}
          label={t().signerPosition(props.person.name)}
          maxLength={80}
          value={position()}
          read={typedPosition}
          write={(value) => setSigner(desk.doc, { ...at(), position: value })}
        />
      </Show>
    </div>
  )
}

/** Who signs for each party, among its people. */
export const SignersSection = (): JSX.Element => {
  const desk = useDesk()
  const peopleOf = (partyId: string): Person[] =>
    desk
      .partnership()
      .people.flatMap((person) =>
        person.partyId === partyId && person.id !== undefined ? [{ ...person, id: person.id }] : [],
      )
  return (
    <Section name="signers">
      <p class={styles.soft}>{t().signersHint}</p>
      <For each={desk.partnership().parties}>
        {(party) => (
          <fieldset class={styles.group} data-field={`signer.${party.id}`}>
            <legend>{party.name}</legend>
            <For each={peopleOf(party.id)} fallback={<p class={styles.soft}>{t().nobodyYet}</p>}>
              {(person) => <OneSigner party={party} person={person} />}
            </For>
          </fieldset>
        )}
      </For>
    </Section>
  )
}
