import {
  comment,
  commentPage,
  commentPlace,
  commentsQuery,
  done,
  newComment,
  threadList,
  threadState,
} from './comments'
import type { Route } from './routes'

export const commentThreadsRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/comment-threads',
  access: 'signed-in',
  summary: 'The open comment threads of a live document',
  response: threadList,
  status: 200,
} as const satisfies Route

export const settleThreadRoute = {
  method: 'PUT',
  path: '/api/documents/{documentId}/comment-threads',
  access: 'signed-in',
  summary: "Marks a cell's comments as resolved, or as open again",
  body: threadState,
  response: done,
  status: 200,
  idempotent: true,
} as const satisfies Route

export const commentsRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/comments',
  access: 'signed-in',
  summary: 'The comments on a cell, or on the whole plan',
  query: commentsQuery,
  response: commentPage,
  status: 200,
} as const satisfies Route

export const addCommentRoute = {
  method: 'POST',
  path: '/api/documents/{documentId}/comments',
  access: 'signed-in',
  summary: 'Comments on a cell, or on the whole plan',
  body: newComment,
  response: comment,
  status: 201,
  idempotent: true,
} as const satisfies Route

export const deleteCommentRoute = {
  method: 'DELETE',
  path: '/api/documents/{documentId}/comments/{commentId}',
  access: 'signed-in',
  summary: "Deletes the caller's own comment; that it was there stays on record",
  query: commentPlace,
  response: done,
  status: 200,
  idempotent: true,
} as const satisfies Route
