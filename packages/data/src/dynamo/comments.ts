import type { CommentStore } from '@rembuk/usecases/ports/comments'
import { createWriteTransaction, Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { integer, model, optionalInteger, pk, sk, text } from './schema'
import { transact } from './transaction'

const threadSchema = {
  model: model('thread'),
  attributes: {
    documentId: text,
    place: text,
    revision: integer,
    count: integer,
    last: {
      type: 'map',
      required: true,
      properties: { id: text, authorId: text, at: integer, text },
    },
    mentions: {
      type: 'list',
      required: true,
      items: { type: 'map', properties: { personId: text, id: text, at: integer } },
    },
    resolved: { type: 'map', properties: { personId: text, at: integer } },
  },
  indexes: { primary: { pk: pk('comments#', 'documentId'), sk: sk('t#', 'place') } },
} as const

const commentSchema = {
  model: model('comment'),
  attributes: {
    documentId: text,
    place: text,
    id: text,
    key: text,
    authorId: text,
    at: integer,
    text,
    mentions: { type: 'list', required: true, items: { type: 'string' } },
    deletedAt: optionalInteger,
  },
  indexes: { primary: { pk: pk('comments#', 'documentId'), sk: sk('c#', 'place', 'id') } },
} as const

/** Leads from the key of a request to the comment that it made. */
const commentKeySchema = {
  model: model('commentKey'),
  attributes: { documentId: text, key: text, place: text, id: text },
  indexes: { primary: { pk: pk('comments#', 'documentId'), sk: sk('k#', 'key') } },
} as const

/** Every id of a comment starts with a digit, so it stands between these two. */
const beforeAllIds = '!'
const afterAllIds = '~'

export const dynamoComments = (place: Place): CommentStore => {
  const threads = new Entity(threadSchema, entityConfig(place))
  const comments = new Entity(commentSchema, entityConfig(place))
  const keys = new Entity(commentKeySchema, entityConfig(place))
  const entities = { threads, comments, keys }

  const comment: CommentStore['comment'] = async (documentId, place, id) => {
    const { data } = await answerOf(comments.get({ documentId, place, id }).go({ consistent: true }))
    return data ?? undefined
  }

  return {
    save: (thread, written) =>
      transact(() =>
        createWriteTransaction(entities, (all) => [
          all.threads
            .put(thread)
            .where(({ revision }, { eq, notExists }) =>
              thread.revision === 1 ? notExists(revision) : eq(revision, thread.revision - 1),
            )
            .commit(),
          ...(written ? [all.comments.put(written).commit(), all.keys.put(written).commit()] : []),
        ]).go(),
      ),

    thread: async (documentId, place) => {
      const { data } = await answerOf(threads.get({ documentId, place }).go({ consistent: true }))
      return data ?? undefined
    },

    openThreads: async (documentId) => {
      const { data } = await answerOf(
        threads.query
          .primary({ documentId })
          .where(({ resolved }, { notExists }) => notExists(resolved))
          .go({ consistent: true, pages: 'all' }),
      )
      return data
    },

    comment,

    commentOf: async (documentId, key) => {
      const { data } = await answerOf(keys.get({ documentId, key }).go({ consistent: true }))
      return data ? comment(documentId, data.place, data.id) : undefined
    },

    comments: async (documentId, place, limit, before) => {
      const { data } = await answerOf(
        comments.query
          .primary({ documentId, place })
          .between({ id: beforeAllIds }, { id: before ?? afterAllIds })
          // The range holds `before` itself.
          .go({ consistent: true, order: 'desc', limit: limit + 1 }),
      )
      return data.filter(({ id }) => id !== before).slice(0, limit)
    },
  }
}
