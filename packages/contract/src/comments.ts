import { isCommentText, MAX_COMMENT, MAX_MENTIONS } from '@rembuk/core/comment'
import * as v from 'valibot'

/** Longest address of a cell, in characters. */
const CELL_CHARS = 200

/** Address of a cell, such as `demand/p1@2026-11-23`; the whole plan where it is left out. */
const cell = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(CELL_CHARS)))

const person = v.object({
  id: v.string(),
  /** Empty where the reader may not know it or the person has given none. */
  name: v.string(),
})

/** Server time, milliseconds since 1970. */
const at = v.number()

export const comment = v.object({
  /** Sorts by time within its thread. */
  id: v.string(),
  author: person,
  at,
  /** Plain text; empty once it was deleted. */
  text: v.string(),
  /** Person ids. */
  mentions: v.array(v.string()),
  deleted: v.optional(v.literal(true)),
})
export type CommentView = v.InferOutput<typeof comment>

const thread = v.object({
  /** Absent for the comments on the whole plan. */
  cell: v.optional(v.string()),
  /** Comments ever made there. */
  count: v.number(),
  /** The newest one: its first 140 characters, none once it was deleted. */
  last: v.object({ author: person, at, text: v.string() }),
  /** When the reader was last mentioned in it. */
  mentionedAt: v.optional(v.number()),
  /** Absent while it is open. */
  resolved: v.optional(v.object({ by: person, at })),
})
export type ThreadView = v.InferOutput<typeof thread>

/** The open ones, the one with the newest comment first. */
export const threadList = v.object({ threads: v.array(thread) })

export const commentsQuery = v.object({
  cell,
  /** Only comments before this one. */
  before: v.optional(v.pipe(v.string(), v.maxLength(80))),
})

export const commentPage = v.object({
  /** Absent where nobody has commented yet. */
  thread: v.optional(thread),
  /** The oldest first. */
  comments: v.array(comment),
  /** Whether there are older ones. */
  more: v.boolean(),
})
export type CommentPage = v.InferOutput<typeof commentPage>

export const newComment = v.object({
  cell,
  text: v.pipe(v.string(), v.trim(), v.maxLength(MAX_COMMENT), v.check(isCommentText)),
  /** Ids of people of the partnership. */
  mentions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(MAX_MENTIONS)),
})

export const threadState = v.object({ cell, resolved: v.boolean() })

export const commentPlace = v.object({ cell })

/** The state that was asked for holds. */
export const done = v.object({ done: v.literal(true) })
