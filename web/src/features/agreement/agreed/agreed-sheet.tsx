import { For, type JSX, Show } from 'solid-js'
import { formatLongMoment } from '../../../i18n/format'
import styles from './agreed.module.css'
import { Contents } from './contents/contents'
import type { Agreed } from './load-agreed'
import { Qr } from './qr'
import { t } from './words'

const Signatures = (props: { agreed: Agreed }): JSX.Element => (
  <section class={styles.section}>
    <h2>{t().signatures}</h2>
    <ul class={styles.signatures}>
      <For each={props.agreed.content.evidence}>
        {({ name, personId, partyId, at, phoneEnd }) => (
          <li class={styles.signature}>
            <p class={styles.strong}>
              {t().signedFor(name || props.agreed.names.person(personId), props.agreed.names.party(partyId))}
            </p>
            <p class={styles.soft}>{t().signedHow(formatLongMoment(at), phoneEnd)}</p>
          </li>
        )}
      </For>
    </ul>
    <p class={styles.soft}>{t().uncertified}</p>
  </section>
)

const Proof = (props: { agreed: Agreed }): JSX.Element => {
  const version = () => props.agreed.content.agreed
  return (
    <section class={styles.section}>
      <h2>{t().proof}</h2>
      <div class={styles.proof}>
        <Qr text={props.agreed.checkAddress} label={t().qr} class={styles.qr} />
        <dl class={styles.facts}>
          <dt>{t().checkCode}</dt>
          <dd class={styles.code}>{version().checkCode}</dd>
          <dt>{t().hash}</dt>
          <dd class={styles.hash}>{version().hash}</dd>
          <Show when={version().previous}>
            <dt>{t().previous}</dt>
            <dd class={styles.hash}>{version().previous}</dd>
          </Show>
        </dl>
      </div>
      <p>{t().checkText}</p>
    </section>
  )
}

/** All of an agreed version: who signed and how, what proves it, and what it says. */
export const AgreedSheet = (props: { agreed: Agreed; whole?: boolean }): JSX.Element => (
  <>
    <Signatures agreed={props.agreed} />
    <Proof agreed={props.agreed} />
    <Contents snapshot={props.agreed.snapshot} names={props.agreed.names} whole={props.whole ?? false} />
  </>
)
