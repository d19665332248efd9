import { DomainError } from '@rembuk/core/refusal'
import { agreementFile } from '@rembuk/usecases/agreements/agreement-file'
import { answer } from '@rembuk/usecases/agreements/answer'
import { checkAgreement } from '@rembuk/usecases/agreements/check-agreement'
import { askConsentCode } from '@rembuk/usecases/agreements/consent-code'
import { propose } from '@rembuk/usecases/agreements/propose'
import { getAgreed, getAgreement, getProposal } from '@rembuk/usecases/agreements/read'
import { agreementViews } from '@rembuk/usecases/agreements/views'
import { withdraw } from '@rembuk/usecases/agreements/withdraw'
import { clientAddress } from '../client-address'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

const versionPattern = /^[1-9][0-9]{0,5}$/

const numbered = ({ partnershipId, version }: { partnershipId: string; version: string }) => {
  if (!versionPattern.test(version)) throw new DomainError('not-found')
  return { partnershipId, version: Number(version) }
}

export const serveAgreements = (serve: Serve, deps: HttpDeps): void => {
  const shown = async (
    actor: Parameters<typeof agreementViews>[1],
    partnershipId: string,
    proposal: Awaited<ReturnType<typeof propose>>,
  ) => (await agreementViews(deps, actor, partnershipId, [proposal])).proposal(proposal)

  serve('agreement', ({ actor, params }) => getAgreement(deps, actor, params.partnershipId))
  serve('propose', async ({ actor, params, body, requestKey }) => {
    const proposed = await propose(deps, actor, { ...params, ...body, requestKey })
    return shown(actor, params.partnershipId, proposed)
  })
  serve('proposal', ({ actor, params }) => getProposal(deps, actor, params))
  serve('withdraw', async ({ actor, params, requestKey }) => {
    const withdrawn = await withdraw(deps, actor, { ...params, requestKey })
    return shown(actor, params.partnershipId, withdrawn)
  })
  serve('consentCode', ({ actor, params, body }) => askConsentCode(deps, actor, { ...params, ...body }))
  serve('answer', async ({ actor, params, body, requestKey }) => {
    const answered = await answer(deps, actor, { ...params, ...body, requestKey })
    return shown(actor, params.partnershipId, answered)
  })
  serve('agreed', ({ actor, params }) => getAgreed(deps, actor, numbered(params)))
  serve('agreementFile', ({ actor, params }) => agreementFile(deps, actor, numbered(params)))
  serve('check', ({ params, context }) =>
    checkAgreement(deps, { ...params, address: clientAddress(context, deps.edgeSecret) }),
  )
}
