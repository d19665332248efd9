import { agreedRoute } from '@rembuk/contract/agreement-routes'
import type { AgreementStateView } from '@rembuk/contract/agreements'
import type { Change } from '@rembuk/core/change/change'
import { difference } from '@rembuk/core/change/difference'
import { needsConsent } from '@rembuk/core/change/needs-consent'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { snapshotOf } from '@rembuk/core/proposal/snapshot-of'
import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import { call } from '../../../api/call'
import type { Drafts } from '../drafts/drafts'
import { createIdleValue } from '../drafts/idle-value'

/** How the draft differs from what was agreed last. */
export interface DraftChange {
  /** The version it is compared with; undefined where nothing was agreed yet. */
  version: number | undefined
  before: Snapshot | undefined
  after: Snapshot
  changes: readonly Change[]
  /** How many of them are minor: they alter nobody's duties. */
  minor: number
}

interface Agreed {
  version: number
  /** The server's own canonical text, which it has checked. */
  snapshot: Snapshot
}

const askAgreed = async (partnershipId: string, version: number, signal: AbortSignal): Promise<Agreed> => {
  const params = { partnershipId, version: String(version) }
  const { snapshot } = await call(agreedRoute, { params, signal })
  return { version, snapshot: JSON.parse(snapshot) as Snapshot }
}

/** The content of the version agreed last, asked for when there is a newer one or the state is read anew. */
const createAgreed = (partnershipId: string, state: Accessor<AgreementStateView | undefined>) => {
  const [agreed, setAgreed] = createSignal<Agreed>()
  createEffect(() => {
    const version = state()?.agreed[0]?.version
    if (version === undefined || agreed()?.version === version) return
    const controller = new AbortController()
    onCleanup(() => controller.abort())
    askAgreed(partnershipId, version, controller.signal).then(setAgreed, () => undefined)
  })
  return agreed
}

/**
 * How the draft differs from what was agreed last, worked out when the page is idle; undefined while that
 * is not known: before the first time, without a whole draft, or without the server's answer.
 */
export const createDraftChange = (
  partnershipId: string,
  { read, readPlan }: Pick<Drafts, 'read' | 'readPlan'>,
  state: Accessor<AgreementStateView | undefined>,
): Accessor<DraftChange | undefined> => {
  const agreed = createAgreed(partnershipId, state)
  const known = createMemo(() => {
    const version = state()?.agreed[0]?.version
    return { version, before: agreed()?.version === version ? agreed() : undefined }
  })
  return createIdleValue(
    () => ({ terms: read(), draft: readPlan(), known: known(), isAsked: state() !== undefined }),
    ({ terms, draft, known: { version, before }, isAsked }) => {
      const plan = draft?.plan
      if (!isAsked || !terms || !draft || !plan || (version !== undefined && !before)) return undefined
      const { calendar, thresholds } = draft
      const after = snapshotOf(partnershipId, { plan, calendar, thresholds }, terms)
      const changes = difference(before?.snapshot, after)
      const minor = changes.filter((change) => !needsConsent(change)).length
      return { version, before: before?.snapshot, after, changes, minor }
    },
  )
}
