import { agreementRoute } from '@rembuk/contract/agreement-routes'
import { type AgreementStateView, agreementState, type ProposalView } from '@rembuk/contract/agreements'
import { documentId } from '@rembuk/core/document-id'
import { waitingFor } from '@rembuk/core/proposal/stances'
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import { call } from '../../api/call'
import { createLoad } from '../../api/load'
import { type ApiProblem, asProblem, isGone } from '../../api/problem'
import { onChanged } from '../../live/changes'
import { kept } from '../../storage/kept'

export interface Agreement {
  /** The newest that is known, from the server or, before its answer, from this device. */
  state: Accessor<AgreementStateView | undefined>
  /** Why the server's answer is missing, if it is. */
  problem: Accessor<ApiProblem | undefined>
  /** Asks the server again; what is on the screen stays meanwhile. */
  refresh: () => void
  /** Takes over a proposal that the server just answered with, and asks for all that goes with it. */
  take: (proposal: ProposalView) => void
}

/** The state with a proposal in its place, or as the newest one. */
const withProposal = (state: AgreementStateView | undefined, proposal: ProposalView): AgreementStateView => {
  const { proposals = [], agreed = [] } = state ?? {}
  const others = proposals.filter(({ id }) => id !== proposal.id)
  return { proposals: [...others, proposal].sort((a, b) => b.number - a.number), agreed }
}

/**
 * Where the agreeing of a partnership stands: at once from this device where it is known, then from the
 * server; asked for again when the page comes back to the front and, while one of its live documents is
 * open, when anybody did something. Call inside a Solid owner.
 */
export const createAgreement = (partnershipId: string): Agreement => {
  const store = kept(`agreement/${partnershipId}`, agreementState)
  const [state, setState] = createSignal(store.read())
  const keep = (fresh: AgreementStateView): void => {
    store.write(fresh)
    setState(fresh)
  }
  const { loaded, retry } = createLoad(async (signal) => {
    try {
      keep(await call(agreementRoute, { params: { partnershipId }, signal }))
    } catch (thrown) {
      if (isGone(asProblem(thrown))) {
        store.forget()
        setState(undefined)
      }
      throw thrown
    }
  })

  const onFront = (): void => {
    if (document.visibilityState !== 'hidden') retry()
  }
  document.addEventListener('visibilitychange', onFront)
  addEventListener('online', retry)
  onCleanup(() => {
    document.removeEventListener('visibilitychange', onFront)
    removeEventListener('online', retry)
  })
  onCleanup(onChanged(documentId({ partnershipId, kind: 'plan', number: 1 }), 'agreement', retry))

  return {
    state,
    problem: () => {
      const now = loaded()
      return now.state === 'failed' ? now.problem : undefined
    },
    refresh: retry,
    take: (proposal) => {
      keep(withProposal(state(), proposal))
      retry()
    },
  }
}

/** The parties that have not consented to a proposal, or not any more. */
export const awaitedParties = ({ signers, stances }: ProposalView): string[] =>
  waitingFor({ signers, record: stances })
