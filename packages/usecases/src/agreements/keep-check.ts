import type { Deps } from '../ports/deps'
import type { AgreementState } from './agreement-state'
import { checkCodeOf } from './check-code'

/** Lets the version that a proposal became be found by its check code; nothing where it is not agreed. */
export const keepCheck = async (
  deps: Pick<Deps, 'checks' | 'secrets'>,
  partnershipId: string,
  { agreed }: AgreementState,
  proposalId: string,
): Promise<void> => {
  const version = agreed.find((each) => each.proposalId === proposalId)?.version
  if (version === undefined) return
  await deps.checks.put(checkCodeOf(deps, partnershipId, version), { partnershipId, version })
}
