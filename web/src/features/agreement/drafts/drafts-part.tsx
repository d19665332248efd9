import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import type { PartnershipPattern } from '@rembuk/core/agreement/pattern'
import type { Day } from '@rembuk/core/calendar'
import { useNavigate } from '@solidjs/router'
import { createEffect, type JSX, Show } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { pageVisible } from '../../../live/page-visibility'
import { Avatars } from '../../../presence/avatars'
import DeviceWarning from '../../../status/device-warning'
import { exportCopy } from '../../../status/export-copy'
import { StatusChip } from '../../../status/status-chip'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState } from '../../../ui/state'
import pageStyles from '../agreement-page.module.css'
import type { Agreement } from '../agreement-state'
import { ProposeCard } from '../propose/propose-card'
import { RenewalCard } from '../renewal/renewal-card'
import { createDesk, DeskProvider } from '../terms/desk'
import { fillPattern } from '../terms/fill-pattern'
import { focusField } from '../terms/focus-field'
import { createFolds } from '../terms/folds'
import { sectionOf } from '../terms/section-of'
import { StartTerms } from '../terms/start-terms'
import styles from '../terms/terms.module.css'
import { TermsEditor } from '../terms/terms-editor'
import { t } from '../terms/words'
import { type DraftLack, openDrafts } from './drafts'

/** The draft of a partnership: what it changes, the way to propose it, and its terms to be written. */
const DraftsPart = (props: {
  partnership: PartnershipDetail
  agreement: Agreement
  /** In the partnership's time zone. */
  today: Day
}): JSX.Element => {
  const navigate = useNavigate()
  const drafts = openDrafts(props.partnership)
  const { terms, read } = drafts
  const { live, signals } = terms
  const folds = createFolds()
  const touch = mediaMatches('(pointer: coarse)')
  const visible = pageVisible()
  createEffect(() => {
    if (!visible()) live.setPresence(null)
  })
  const editable = () => {
    const { connection, refusal, role } = signals.status()
    if (connection === 'refused' && refusal !== 'unauthenticated') return false
    return role ? role === 'editor' : may(props.partnership, 'terms:edit')
  }
  const isCut = () => ['offline', 'refused'].includes(signals.status().connection)
  const exportNow = () => exportCopy(live.doc, `${t().title} ${props.partnership.name}`)
  const fill = (pattern: PartnershipPattern) => {
    const parties = props.partnership.parties.map(({ id, kind, name }) => ({ partyId: id, kind, name }))
    fillPattern(live.doc, pattern, parties, read())
  }
  const goTo = (lack: DraftLack): void => {
    if (lack === 'plan') {
      navigate(`/kemitraan/${encodeURIComponent(props.partnership.id)}/rencana`)
      return
    }
    const section = sectionOf(lack)
    if (section) folds.setOpen(section, true)
    focusField(lack)
  }
  return (
    <>
      <div class={pageStyles.half}>
        <Show when={props.agreement.state()?.agreed[0]?.term}>
          {(term) => <RenewalCard term={term()} today={props.today} drafts={drafts} editable={editable()} />}
        </Show>
        <ProposeCard
          partnership={props.partnership}
          agreement={props.agreement}
          drafts={drafts}
          mayPropose={may(props.partnership, 'agreement:propose')}
          onLack={goTo}
        />
      </div>
      <section class={styles.terms} aria-labelledby="isi-kesepakatan">
        <div class={styles.head}>
          <div class={styles.titles}>
            <h2 id="isi-kesepakatan">{t().title}</h2>
            <p class={styles.soft}>{t().lead}</p>
          </div>
          <Avatars peers={signals.peers()} />
          <StatusChip live={signals} phone={touch()} onExport={exportNow} />
        </div>
        <Show when={signals.status().device === 'failed'}>
          <DeviceWarning live={signals} onExport={exportNow} />
        </Show>
        <Show
          when={terms.ready()}
          fallback={
            <Show
              when={isCut()}
              fallback={<Skeleton label={t().waiting} blocks={['short', 'tall', 'tall']} />}
            >
              <EmptyState icon="offline" title={t().notHereTitle} text={t().notHereText} />
            </Show>
          }
        >
          <Show when={read()} fallback={<StartTerms onStart={fill} />}>
            {(known) => (
              <DeskProvider
                value={createDesk(drafts, {
                  partnership: () => props.partnership,
                  terms: known,
                  editable,
                  folds,
                })}
              >
                <TermsEditor onPattern={fill} />
              </DeskProvider>
            )}
          </Show>
        </Show>
      </section>
    </>
  )
}

export default DraftsPart
