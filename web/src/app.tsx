import { type JSX, lazy } from 'solid-js'
import { Frame } from './frame/frame'
import { planPath } from './paths'
import { type Route, Routes } from './router/routes'
import { signInPath } from './session/return-address'

const SignInPage = lazy(() => import('./features/sign-in/sign-in-page'))
const HomePage = lazy(() => import('./features/home/home-page'))
const NewPartnershipPage = lazy(() => import('./features/new-partnership/new-partnership-page'))
const PlanPage = lazy(() => import('./features/plan/plan-page'))
const AccountPage = lazy(() => import('./features/account/account-page'))
const NotFoundPage = lazy(() => import('./features/not-found/not-found-page'))

/** Every page loads its own part, so that signing in never waits for the plan's. */
const routes: readonly Route[] = [
  { path: signInPath, page: SignInPage },
  { path: '/', page: HomePage },
  { path: '/kemitraan/baru', page: NewPartnershipPage },
  { path: planPath, page: PlanPage },
  { path: '/lainnya', page: AccountPage },
]

export const App = (): JSX.Element => (
  <Frame>
    <Routes routes={routes} notFound={NotFoundPage} />
  </Frame>
)
