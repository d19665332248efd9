import {
  agreedRoute,
  agreementFileRoute,
  agreementRoute,
  answerRoute,
  checkRoute,
  consentCodeRoute,
  proposalRoute,
  proposeRoute,
  withdrawRoute,
} from './agreement-routes'
import {
  addCommentRoute,
  commentsRoute,
  commentThreadsRoute,
  deleteCommentRoute,
  settleThreadRoute,
} from './comment-routes'
import { catchUpRoute, pushRoute, ticketRoute } from './document-routes'
import { cellHistoryRoute, documentVersionRoute } from './history-routes'
import {
  agendaRoute,
  closeMeetingRoute,
  meetingsRoute,
  minutesFileRoute,
  minutesRoute,
  openMeetingRoute,
  searchMinutesRoute,
  writeMeetingRoute,
} from './meeting-routes'
import { messagesRoute, noticesRoute, setMessagesRoute } from './notice-routes'
import { packedPlanRoute } from './packed-plan-routes'
import { keepPhotoRoute, photoRoute } from './photo-routes'
import {
  askCodeRoute,
  createPartnershipRoute,
  healthRoute,
  meRoute,
  openapiRoute,
  partnershipRoute,
  partnershipsRoute,
  type Route,
  renameRoute,
  revokeSessionRoute,
  sessionsRoute,
  signInRoute,
  signOutRoute,
} from './routes'
import { reportWorkRoute, workRoute } from './work-routes'

/** All routes. The web imports single ones instead, and so brings only the schemas that it needs. */
export const routes = {
  health: healthRoute,
  openapi: openapiRoute,
  askCode: askCodeRoute,
  signIn: signInRoute,
  me: meRoute,
  rename: renameRoute,
  sessions: sessionsRoute,
  revokeSession: revokeSessionRoute,
  signOut: signOutRoute,
  partnerships: partnershipsRoute,
  createPartnership: createPartnershipRoute,
  partnership: partnershipRoute,
  ticket: ticketRoute,
  catchUp: catchUpRoute,
  push: pushRoute,
  cellHistory: cellHistoryRoute,
  documentVersion: documentVersionRoute,
  packedPlan: packedPlanRoute,
  commentThreads: commentThreadsRoute,
  settleThread: settleThreadRoute,
  comments: commentsRoute,
  addComment: addCommentRoute,
  deleteComment: deleteCommentRoute,
  agreement: agreementRoute,
  propose: proposeRoute,
  proposal: proposalRoute,
  withdraw: withdrawRoute,
  consentCode: consentCodeRoute,
  answer: answerRoute,
  agreed: agreedRoute,
  agreementFile: agreementFileRoute,
  check: checkRoute,
  work: workRoute,
  reportWork: reportWorkRoute,
  meetings: meetingsRoute,
  writeMeeting: writeMeetingRoute,
  openMeeting: openMeetingRoute,
  agenda: agendaRoute,
  closeMeeting: closeMeetingRoute,
  minutes: minutesRoute,
  minutesFile: minutesFileRoute,
  searchMinutes: searchMinutesRoute,
  notices: noticesRoute,
  messages: messagesRoute,
  setMessages: setMessagesRoute,
  keepPhoto: keepPhotoRoute,
  photo: photoRoute,
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
