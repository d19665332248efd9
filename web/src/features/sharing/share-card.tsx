import type { PartyView } from '@rembuk/contract/partnerships'
import type { ShareView } from '@rembuk/contract/sharing'
import { For, type JSX, Show } from 'solid-js'
import { formatMoment, formatMomentDay } from '../../i18n/format'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { LevelExample } from './level-example'
import { t } from './messages'
import styles from './sharing.module.css'
import { consentOf } from './sharing-state'

/** What a recipient sees now, in words. */
const StateChip = (props: { share: ShareView; parties: readonly PartyView[] }): JSX.Element => {
  const missing = () => props.parties.filter(({ id }) => !consentOf(props.share, id)).map(({ name }) => name)
  return (
    <Show
      when={props.share.visible}
      fallback={
        <Show
          when={props.share.consents.length > 0}
          fallback={
            <Chip tone="plain" icon="close">
              {t().ended}
            </Chip>
          }
        >
          <Chip tone="warning" icon="history">
            {t().waits(missing().join(', '))}
          </Chip>
        </Show>
      }
    >
      {(visible) => (
        <Chip tone="fine" icon="check">
          {t().sees(t().levels[visible().level], formatMomentDay(visible().until))}
        </Chip>
      )}
    </Show>
  )
}

const PartyConsent = (props: { share: ShareView; party: PartyView }): JSX.Element => (
  <li class={styles.party}>
    <p class={styles.strong}>{props.party.name}</p>
    <Show when={consentOf(props.share, props.party.id)} fallback={<p>{t().notGiven}</p>}>
      {(consent) => (
        <>
          <p>{t().consentOf(t().levels[consent().level], formatMomentDay(consent().until))}</p>
          <p class={styles.soft}>{t().purposeOf(consent().purpose)}</p>
          <p class={styles.soft}>{t().givenBy(consent().name || t().unknown, formatMoment(consent().at))}</p>
        </>
      )}
    </Show>
  </li>
)

/** One recipient: what they see until when, what each party granted, and the own party's way to change it. */
export const ShareCard = (props: {
  share: ShareView
  parties: readonly PartyView[]
  /** The party for which the reader decides, if any. */
  partyId?: string
  onGrant: () => void
  onWithdraw: () => void
}): JSX.Element => {
  const name = () => props.share.name || t().unknown
  const mine = () => consentOf(props.share, props.partyId)
  return (
    <Card class={styles.share}>
      <div>
        <h2>{name()}</h2>
        <p class={styles.soft}>{t().kinds[props.share.to.kind]}</p>
      </div>
      <StateChip share={props.share} parties={props.parties} />
      <Show when={!props.share.visible && props.share.withdrawnAt}>
        {(at) => <p class={styles.soft}>{t().withdrawnAt(formatMoment(at()))}</p>}
      </Show>
      <Show when={props.share.visible}>
        {(visible) => (
          <details>
            <summary>{t().example}</summary>
            <LevelExample level={visible().level} />
          </details>
        )}
      </Show>
      <details>
        <summary>{t().consents}</summary>
        <ul class={styles.parties}>
          <For each={props.parties}>{(party) => <PartyConsent share={props.share} party={party} />}</For>
        </ul>
      </details>
      <Show when={props.partyId}>
        <div class={styles.actions}>
          <Button
            variant={mine() || props.share.consents.length === 0 ? 'secondary' : 'primary'}
            label={t().of(mine() ? t().change : t().giveToo, name())}
            onPress={props.onGrant}
          >
            {mine() ? t().change : t().giveToo}
          </Button>
          <Show when={mine()}>
            <Button label={t().of(t().withdraw, name())} onPress={props.onWithdraw}>
              {t().withdraw}
            </Button>
          </Show>
        </div>
      </Show>
    </Card>
  )
}
