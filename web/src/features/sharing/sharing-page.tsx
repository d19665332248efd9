import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { ShareView, SharingView } from '@rembuk/contract/sharing'
import { recipientKey } from '@rembuk/core/sharing/sharing-data'
import { useParams } from '@solidjs/router'
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { Failed, PartnershipPage, Waiting } from '../../session/partnership-page'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/state'
import { GrantDialog } from './grant/grant-dialog'
import type { GrantForm } from './grant/grant-form'
import { t } from './messages'
import { RecordList } from './record-list'
import { ShareCard } from './share-card'
import styles from './sharing.module.css'
import { consentOf, createSharing, type Sharing } from './sharing-state'
import { WithdrawDialog } from './withdraw-dialog'

const blank: GrantForm = { to: '', level: 'aggregates', span: '6', day: '', purpose: '', isAgreed: false }

/** What to begin with for somebody whom one of the parties lets see something already. */
const startFor = (share: ShareView, partyId: string | undefined): GrantForm => {
  const like = consentOf(share, partyId) ?? share.consents[0]
  return {
    ...blank,
    to: recipientKey(share.to),
    ...(like && { level: like.level, purpose: like.purpose }),
  }
}

type Open = { is: 'grant'; start: GrantForm } | { is: 'withdraw'; share: ShareView }

const Shares = (props: {
  partnership: PartnershipDetail
  known: SharingView
  sharing: Sharing
}): JSX.Element => {
  const [open, setOpen] = createSignal<Open>()
  const party = () => props.partnership.parties.find(({ id }) => id === props.partnership.partyId)
  const close = () => setOpen(undefined)
  const granting = () => {
    const now = open()
    return now?.is === 'grant' ? now : undefined
  }
  const withdrawing = () => {
    const now = open()
    return now?.is === 'withdraw' ? now : undefined
  }
  /** Those who may be chosen, and those who have something already. */
  const candidates = () => {
    const keys = new Set(props.known.candidates.map(({ to }) => recipientKey(to)))
    return [
      ...props.known.candidates,
      ...props.known.shares
        .filter(({ to }) => !keys.has(recipientKey(to)))
        .map(({ to, name }) => ({ to, name })),
    ]
  }
  const grantButton = (
    <Button variant="primary" icon="plus" onPress={() => setOpen({ is: 'grant', start: blank })}>
      {t().grant}
    </Button>
  )
  return (
    <div class={styles.sections}>
      <Show
        when={props.known.shares.length > 0}
        fallback={
          <EmptyState icon="people" title={t().emptyTitle} text={t().emptyText}>
            <Show when={party()}>{grantButton}</Show>
          </EmptyState>
        }
      >
        <div class={styles.head}>
          <p>{t().lead}</p>
          <Show when={party()}>{grantButton}</Show>
        </div>
        <div class={styles.shares}>
          <For each={props.known.shares}>
            {(share) => (
              <ShareCard
                share={share}
                parties={props.partnership.parties}
                {...(party() && { partyId: party()?.id })}
                onGrant={() => setOpen({ is: 'grant', start: startFor(share, party()?.id) })}
                onWithdraw={() => setOpen({ is: 'withdraw', share })}
              />
            )}
          </For>
        </div>
      </Show>
      <Show when={props.known.record.length > 0}>
        <RecordList record={props.known.record} parties={props.partnership.parties} />
      </Show>
      <Show when={granting()}>
        {(now) => (
          <GrantDialog
            candidates={candidates()}
            start={now().start}
            partyName={party()?.name ?? ''}
            sharing={props.sharing}
            onClose={close}
          />
        )}
      </Show>
      <Show when={withdrawing()}>
        {(now) => (
          <WithdrawDialog
            share={now().share}
            partyName={party()?.name ?? ''}
            sharing={props.sharing}
            onClose={close}
          />
        )}
      </Show>
    </div>
  )
}

const SharingOf = (props: { partnership: () => PartnershipDetail }): JSX.Element => {
  const sharing = createSharing(props.partnership().id)
  return (
    <Switch fallback={<Waiting words={t()} />}>
      <Match when={sharing.known()}>
        {(value) => <Shares partnership={props.partnership()} known={value()} sharing={sharing} />}
      </Match>
      <Match when={sharing.problem()}>
        {(why) => <Failed words={t()} problem={why()} onRetry={sharing.retry} />}
      </Match>
    </Switch>
  )
}

/** Who outside of its parties sees how much of a partnership, until when, and by whose consent. */
const SharingPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => (
        <PartnershipPage partnershipId={partnershipId} title={t().title} words={t()}>
          {(partnership) => <SharingOf partnership={partnership} />}
        </PartnershipPage>
      )}
    </Show>
  )
}

export default SharingPage
