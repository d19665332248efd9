import { Route, Router } from '@solidjs/router'
import { type JSX, lazy } from 'solid-js'
import { loadPlanPage } from './features/plan/load-plan'
import { Frame } from './frame/frame'
import { startPlan } from './session/plan-start'
import { acknowledgePath, checkPath } from './session/return-address'

const SignInPage = lazy(() => import('./features/sign-in/sign-in-page'))
const HomePage = lazy(() => import('./features/home/home-page'))
const NewPartnershipPage = lazy(() => import('./features/new-partnership/new-partnership-page'))
const PlanPage = lazy(loadPlanPage)
const AgreementPage = lazy(() => import('./features/agreement/agreement-page'))
const ProposalPage = lazy(() => import('./features/agreement/proposal/proposal-page'))
const AgreedPage = lazy(() => import('./features/agreement/agreed/agreed-page'))
const WorkPage = lazy(() => import('./features/work/work-page'))
const MeetingsPage = lazy(() => import('./features/meeting/meetings-page'))
const MeetingPage = lazy(() => import('./features/meeting/meeting-page'))
const SharingPage = lazy(() => import('./features/sharing/sharing-page'))
const FacilitatedPage = lazy(() => import('./features/condition/facilitated/facilitated-page'))
const ScheduledPage = lazy(() => import('./features/condition/scheduled/scheduled-page'))
const ConditionPage = lazy(() => import('./features/condition/one/one-page'))
const CheckPage = lazy(() => import('./features/check/check-page'))
const AcknowledgePage = lazy(() => import('./features/acknowledge/acknowledge-page'))
const AccountPage = lazy(() => import('./features/account/account-page'))
const NotFoundPage = lazy(() => import('./features/not-found/not-found-page'))

/** Every page loads its own part, so that signing in never waits for the plan's. */
export const App = (): JSX.Element => (
  <Router root={Frame} explicitLinks={false}>
    <Route path="/masuk" component={SignInPage} />
    <Route path="/" component={HomePage} />
    <Route path="/kemitraan/baru" component={NewPartnershipPage} />
    <Route
      path="/kemitraan/:partnershipId/rencana"
      preload={({ params, intent }) =>
        intent === 'preload' || !params.partnershipId ? undefined : startPlan(params.partnershipId)
      }
      component={PlanPage}
    />
    <Route path="/kemitraan/:partnershipId/kesepakatan" component={AgreementPage} />
    <Route path="/kemitraan/:partnershipId/usulan/:proposalId" component={ProposalPage} />
    <Route path="/kemitraan/:partnershipId/kesepakatan/:version" component={AgreedPage} />
    <Route path="/kemitraan/:partnershipId/komitmen" component={WorkPage} />
    <Route path="/kemitraan/:partnershipId/rapat" component={MeetingsPage} />
    <Route path="/kemitraan/:partnershipId/rapat/:meetingId" component={MeetingPage} />
    <Route path="/kemitraan/:partnershipId/berbagi" component={SharingPage} />
    <Route path="/pendamping" component={FacilitatedPage} />
    <Route path="/pendamping/laporan" component={ScheduledPage} />
    <Route path="/pendamping/:partnershipId" component={ConditionPage} />
    <Route path="/kemitraan/:partnershipId/keadaan" component={ConditionPage} />
    <Route path={checkPath} component={CheckPage} />
    <Route path={acknowledgePath} component={AcknowledgePage} />
    <Route path="/lainnya" component={AccountPage} />
    <Route path="*" component={NotFoundPage} />
  </Router>
)
