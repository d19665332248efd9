/**
 * In place of lib0's own, which passes edits between the tabs of one browser. The sync client turns
 * that off (`disableBc`): each tab has its own line to the server.
 */
export const subscribe = (_room: string, _listener: unknown): void => {}

export const unsubscribe = (_room: string, _listener: unknown): void => {}

export const publish = (_room: string, _data: unknown): void => {}
