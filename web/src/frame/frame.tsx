import { type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router'
import { createEffect, createMemo, ErrorBoundary, type JSX, on, Show, Suspense } from 'solid-js'
import { mediaMatches } from '../live/media-matches'
import { notices } from '../notices/notices'
import { isFacilitator } from '../session/facilitator'
import { lastPartnership, rememberPartnership } from '../session/last-partnership'
import { acknowledgePath, checkPath, signInAddress, signInPath } from '../session/return-address'
import { session } from '../session/session'
import { part } from '../ui/part'
import { type Place, Places } from '../ui/places'
import { Skeleton } from '../ui/skeleton'
import { ErrorState } from '../ui/state'
import { Toasts } from '../ui/toast'
import styles from './frame.module.css'
import { t } from './messages'

/** Where the addresses begin that have to do with what a partnership agrees on. */
const agreementAddresses = (partnershipId: string): string[] =>
  ['kesepakatan', 'usulan'].map((page) => `/kemitraan/${partnershipId}/${page}`)

/** Keeps what waits for the person fresh, on every page. */
const NoticeFollower = part(() => import('../notices/follower'))

/** Those of a partnership. Where there is no room for the agreement, it is found under the last place. */
const placesOf = (partnershipId: string, hasRoom: boolean): Place[] => {
  const address = `/kemitraan/${partnershipId}`
  const agreement: Place = {
    href: `${address}/kesepakatan`,
    text: t().agreement,
    icon: 'agreement',
    within: agreementAddresses(partnershipId),
  }
  return [
    { href: `${address}/rencana`, text: t().plan, icon: 'plan' },
    ...(hasRoom ? [agreement] : []),
    { href: `${address}/komitmen`, text: t().work, icon: 'work' },
    { href: `${address}/rapat`, text: t().meetings, icon: 'meeting', within: [`${address}/rapat/`] },
  ]
}

const facilitatorPlace = (): Place => ({
  href: '/pendamping',
  text: t().facilitator,
  icon: 'people',
  within: ['/pendamping/'],
})

/** Where the addresses begin that are found under the last place. */
const underMore = (partnershipId: string, hasRoom: boolean): string[] => [
  ...(hasRoom ? [] : agreementAddresses(partnershipId)),
  ...['keadaan', 'berbagi'].map((page) => `/kemitraan/${partnershipId}/${page}`),
]

/**
 * Those of the partnership that was open last stand between those that are always there. A facilitator's
 * own comes first; a phone then has no room for a partnership's, which are found from there.
 */
const places = (hasRoom: boolean): Place[] => {
  const partnershipId = lastPartnership()
  return [
    ...(isFacilitator() ? [facilitatorPlace()] : []),
    {
      href: '/',
      text: t().today,
      icon: 'today',
      ...(notices().length > 0 && {
        waiting: { count: notices().length, text: t().waiting(notices().length) },
      }),
    },
    ...(partnershipId && (hasRoom || !isFacilitator()) ? placesOf(partnershipId, hasRoom) : []),
    {
      href: '/lainnya',
      text: t().more,
      icon: 'more',
      ...(partnershipId && { within: underMore(partnershipId, hasRoom) }),
    },
  ]
}

/** The partnership that an address is in. */
const partnershipAt = (pathname: string): string | undefined =>
  /^\/kemitraan\/([^/]+)\/[^/]/.exec(pathname)?.[1]

const Waiting = (): JSX.Element => (
  <div class={styles.waiting}>
    <Skeleton label={t().loading} blocks={['short', 'tall', 'tall']} />
  </div>
)

const Broken = (): JSX.Element => (
  <div class={styles.waiting}>
    <ErrorState
      title={t().brokenTitle}
      text={t().brokenText}
      retryLabel={t().reload}
      onRetry={() => location.reload()}
    />
  </div>
)

/** What is around every page: the places, the message line, and the way to the sign-in page. */
export const Frame = (props: RouteSectionProps): JSX.Element => {
  const here = useLocation()
  const navigate = useNavigate()
  const isWide = mediaMatches('(min-width: 900px)')
  let main: HTMLElement | undefined

  const isSignInPage = () => here.pathname === signInPath
  const isForAnybody = () =>
    isSignInPage() || here.pathname === checkPath || here.pathname === acknowledgePath
  const isNamed = createMemo(() => {
    const now = session()
    return now.state === 'signed-in' && now.me.name !== ''
  })
  const mustSignIn = () => session().state !== 'checking' && !isNamed() && !isForAnybody()

  createEffect(() => {
    if (mustSignIn()) navigate(signInAddress(here), { replace: true })
  })
  createEffect(() => {
    const opened = partnershipAt(here.pathname)
    if (opened && isNamed()) rememberPartnership(opened)
  })
  createEffect(
    on(
      () => here.pathname,
      () => main?.focus({ preventScroll: true }),
      { defer: true },
    ),
  )

  return (
    <>
      <a class={styles.skip} href="#isi" target="_self">
        {t().skip}
      </a>
      <Show when={isNamed() && !isSignInPage()}>
        <Places label={t().places} brand="Rembuk" places={places(isWide())} />
        <NoticeFollower />
      </Show>
      <main
        id="isi"
        tabindex="-1"
        class={styles.main}
        classList={{ [styles.besides ?? '']: isNamed() && !isSignInPage() }}
        ref={(element) => {
          main = element
        }}
      >
        <ErrorBoundary fallback={<Broken />}>
          <Suspense fallback={<Waiting />}>
            <Show when={isNamed() || isForAnybody()} fallback={<Waiting />}>
              {props.children}
            </Show>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Toasts label={t().notices} closeLabel={t().close} />
    </>
  )
}
