import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '@rembuk/usecases/actor'
import type { RecordedProposal } from '@rembuk/usecases/agreements/agreement-state'
import { clientAddress } from '../client-address'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

const versionPattern = /^[1-9][0-9]{0,5}$/

const numbered = ({ partnershipId, version }: { partnershipId: string; version: string }) => {
  if (!versionPattern.test(version)) throw new DomainError('not-found')
  return { partnershipId, version: Number(version) }
}

/** Agreeing takes much code that few requests need: each act is loaded with the first request for it. */
const reading = () => import('@rembuk/usecases/agreements/read')

export const serveAgreements = (serve: Serve, deps: HttpDeps): void => {
  const shown = async (actor: Actor, partnershipId: string, proposal: RecordedProposal) => {
    const { agreementViews } = await import('@rembuk/usecases/agreements/views')
    return (await agreementViews(deps, actor, partnershipId, [proposal])).proposal(proposal)
  }

  serve('agreement', async ({ actor, params }) => {
    const { getAgreement } = await reading()
    return getAgreement(deps, actor, params.partnershipId)
  })
  serve('proposal', async ({ actor, params }) => {
    const { getProposal } = await reading()
    return getProposal(deps, actor, params)
  })
  serve('agreed', async ({ actor, params }) => {
    const { getAgreed } = await reading()
    return getAgreed(deps, actor, numbered(params))
  })
  serve('propose', async ({ actor, params, body, requestKey }) => {
    const { propose } = await import('@rembuk/usecases/agreements/propose')
    const proposed = await propose(deps, actor, { ...params, ...body, requestKey })
    return shown(actor, params.partnershipId, proposed)
  })
  serve('withdraw', async ({ actor, params, requestKey }) => {
    const { withdraw } = await import('@rembuk/usecases/agreements/withdraw')
    const withdrawn = await withdraw(deps, actor, { ...params, requestKey })
    return shown(actor, params.partnershipId, withdrawn)
  })
  serve('consentCode', async ({ actor, params, body }) => {
    const { askConsentCode } = await import('@rembuk/usecases/agreements/consent-code')
    return askConsentCode(deps, actor, { ...params, ...body })
  })
  serve('answer', async ({ actor, params, body, requestKey }) => {
    const { answer } = await import('@rembuk/usecases/agreements/answer')
    const answered = await answer(deps, actor, { ...params, ...body, requestKey })
    return shown(actor, params.partnershipId, answered)
  })
  serve('agreementFile', async ({ actor, params }) => {
    const { agreementFile } = await import('@rembuk/usecases/agreements/agreement-file')
    return agreementFile(deps, actor, numbered(params))
  })
  serve('check', async ({ params, context }) => {
    const { checkAgreement } = await import('@rembuk/usecases/agreements/check-agreement')
    return checkAgreement(deps, { ...params, address: clientAddress(context, deps.edgeSecret) })
  })
}
