/**
 * The bounds of the live protocol. The first group is Amazon API Gateway's (WebSocket quotas), the
 * second is ours and stays inside it.
 */

/** Largest WebSocket frame that API Gateway takes, in bytes. */
export const GATEWAY_FRAME_BYTES = 32 * 1024
/** Largest WebSocket message that API Gateway takes or posts, in bytes. */
export const GATEWAY_MESSAGE_BYTES = 128 * 1024
/** A connection that is silent this long is closed, in milliseconds. */
export const GATEWAY_IDLE_MS = 10 * 60_000
/** No connection lives longer than this, in milliseconds. */
export const GATEWAY_LIFE_MS = 2 * 60 * 60_000

/** Largest update that travels over the socket, in raw bytes; larger ones go over HTTPS. */
export const SOCKET_UPDATE_BYTES = 20 * 1024
/** Largest update accepted at all, in raw bytes. */
export const UPDATE_BYTES = 1024 * 1024
/** Yjs clients whose structs one update may hold: each is claimed in the store before it is taken. */
export const UPDATE_CLIENTS = 1000
/** Largest update or chunk as stored, in bytes (a DynamoDB item holds 400 KB). */
export const STORED_BYTES = 350 * 1024
/**
 * A document whose snapshot and updates since pass this takes no more, in bytes. All of it fits the
 * 6 MB that a Lambda may answer over HTTP, base64 included.
 */
export const DOCUMENT_BYTES = 4 * 1024 * 1024
/** Past this a document is compacted at every few updates, in bytes. */
export const HEAVY_BYTES = DOCUMENT_BYTES / 2
/**
 * Characters in one piece of a catch-up that is sent over the socket. Escaping its quotation marks
 * adds up to two in fifteen.
 */
export const PART_CHARS = 28 * 1024
/** A catch-up of more pieces than this is fetched over HTTPS. */
export const SOCKET_PARTS = 3
/** Live connections that one document takes. */
export const DOCUMENT_CONNECTIONS = 64
/** How many of them one person may have: tabs and devices. */
export const PERSON_CONNECTIONS = 8
/** A connection's record is forgotten after this, in milliseconds: 2 h 5 min. */
export const CONNECTION_RECORD_MS = GATEWAY_LIFE_MS + 5 * 60_000
/** Updates behind a snapshot after which the next one is made. */
export const COMPACT_AFTER = 200
/** The same for a document past HEAVY_BYTES. */
export const COMPACT_HEAVY_AFTER = 4
/** A missing number with an entry this much older than now behind it is given up, in milliseconds. */
export const HOLE_AFTER_MS = 10_000
/** Longest presence state, in characters of JSON. */
export const PRESENCE_CHARS = 300
