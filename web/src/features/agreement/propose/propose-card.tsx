import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { statusAt } from '@rembuk/core/proposal/stances'
import { useNavigate } from '@solidjs/router'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { announce } from '../../../ui/toast-store'
import { proposalAddress } from '../addresses'
import type { Agreement } from '../agreement-state'
import type { DraftLack, Drafts } from '../drafts/drafts'
import { changeWords } from './change-words'
import { createDraftChange } from './draft-change'
import { groupWords } from './group-words'
import { LackList } from './lack-list'
import { lackWords } from './lack-words'
import styles from './propose.module.css'
import { ProposeDialog } from './propose-dialog'
import { t } from './words'

/** What the draft changes, what it lacks, and the way to propose it. */
export const ProposeCard = (props: {
  partnership: PartnershipDetail
  agreement: Agreement
  drafts: Drafts
  /** Whether the person may propose. */
  mayPropose: boolean
  onLack: (lack: DraftLack) => void
}): JSX.Element => {
  const navigate = useNavigate()
  const { plan, terms, lacks, products } = props.drafts
  const { id: partnershipId } = props.partnership
  const change = createDraftChange(partnershipId, props.drafts, props.agreement.state)
  const [proposing, setProposing] = createSignal(false)

  const statuses = () => [plan.signals.status(), terms.signals.status()]
  const obstacle = () => {
    if (statuses().some(({ connection }) => connection === 'offline' || connection === 'refused'))
      return t().offline
    return statuses().some(({ synced, unsent }) => !synced || unsent > 0) ? t().unsent : undefined
  }
  const open = () => {
    const newest = props.agreement.state()?.proposals[0]
    return newest && statusAt(newest, Date.now()) === 'open' ? newest : undefined
  }
  const lacking = () => lacks() ?? []
  const canPropose = () => {
    const known = change()
    return lacks()?.length === 0 && known !== undefined && known.changes.length > 0
  }
  const isOffline = () => obstacle() === t().offline

  return (
    <Card class={styles.card}>
      <h2>{t().title}</h2>
      <Show
        when={change()}
        fallback={
          <Show when={lacks()?.length === 0 && !isOffline()}>
            <p class={styles.soft}>{t().comparing}</p>
          </Show>
        }
      >
        {(known) => (
          <div class={styles.change} data-changes={known().changes.length}>
            <For each={changeWords(known())}>{(sentence) => <p>{sentence}</p>}</For>
          </div>
        )}
      </Show>
      <Show when={lacking().length > 0}>
        <LackList
          lacks={lacking()}
          wordsOf={(lack) => lackWords(lack, { parties: props.partnership.parties, products: products() })}
          onChoose={props.onLack}
        />
      </Show>
      <Show when={props.mayPropose}>
        <Show when={isOffline()}>
          <p class={styles.soft}>{t().offline}</p>
        </Show>
        <Button
          variant={open() ? 'secondary' : 'primary'}
          disabled={!canPropose() || isOffline()}
          onPress={() => setProposing(true)}
        >
          {open() ? t().proposeAnew : t().propose}
        </Button>
      </Show>
      <Show when={proposing() && change()}>
        {(known) => (
          <ProposeDialog
            partnershipId={partnershipId}
            sentences={changeWords(known())}
            lines={known().version === undefined ? [] : groupWords(known(), props.partnership.parties)}
            replaces={open()?.number}
            obstacle={obstacle()}
            seen={() => ({ plan: plan.live.known(), terms: terms.live.known() })}
            onDone={(proposal) => {
              setProposing(false)
              props.agreement.take(proposal)
              announce(t().done)
              navigate(proposalAddress(partnershipId, proposal.id))
            }}
            onClose={() => setProposing(false)}
          />
        )}
      </Show>
    </Card>
  )
}
