import type { FunctionName } from './sizes'

/** What a function may do to items. There is no Scan, and nothing that touches the table itself. */
export type ItemAction = 'DeleteItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem'

/** Permission for some actions, on the items whose partition key begins so; on all items without `of`. */
export interface Right {
  actions: ItemAction[]
  of?: string[]
}

/** What a look at a partnership takes: its notices, its summary, and who sees how much of it. */
const looking: Right[] = [
  { actions: ['GetItem', 'Query', 'PutItem'], of: ['partnership#'] },
  { actions: ['Query'], of: ['ledger#', 'content#', 'facilitators#'] },
  { actions: ['Query', 'PutItem', 'UpdateItem'], of: ['inbox#'] },
  { actions: ['GetItem'], of: ['person#'] },
  { actions: ['UpdateItem'], of: ['rate#', 'totals#'] },
  { actions: ['GetItem', 'PutItem'], of: ['condition#'] },
  { actions: ['PutItem', 'DeleteItem'], of: ['shown#'] },
  { actions: ['PutItem'], of: ['invited#'] },
  { actions: ['Query', 'DeleteItem'], of: ['device#'] },
  { actions: ['PutItem'], of: ['told#'] },
  { actions: ['GetItem', 'Query', 'DeleteItem'], of: ['connection#', 'conn#'] },
]

/**
 * What each function may do in the table: what it does, and no more. A member of a transaction counts
 * as the action that it would be alone. The functions of the socket never reach codes or the keys of
 * sessions. They reach a person's items: one holds the name that others see, the others tell whether
 * the session behind a ticket still lives.
 */
export const rights: Record<FunctionName, Right[]> = {
  http: [{ actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'] }],
  authorize: [
    { actions: ['DeleteItem'], of: ['ticket#'] },
    { actions: ['Query'], of: ['person#'] },
  ],
  connect: [
    { actions: ['GetItem'], of: ['person#'] },
    { actions: ['PutItem'], of: ['connection#'] },
  ],
  message: [
    { actions: ['GetItem'], of: ['partnership#'] },
    { actions: ['GetItem', 'Query'], of: ['ledger#'] },
    { actions: ['Query'], of: ['person#'] },
    { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], of: ['doc#'] },
    { actions: ['GetItem', 'Query', 'PutItem', 'DeleteItem'], of: ['connection#', 'conn#'] },
  ],
  disconnect: [{ actions: ['GetItem', 'Query', 'DeleteItem'], of: ['connection#', 'conn#'] }],
  stream: [
    { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], of: ['doc#'] },
    { actions: ['PutItem'], of: ['wake#'] },
    ...looking,
  ],
  clock: [
    { actions: ['Query', 'PutItem', 'DeleteItem'], of: ['wake#'] },
    { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], of: ['doc#'] },
    { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], of: ['report#'] },
    { actions: ['GetItem'], of: ['totals#'] },
    ...looking,
  ],
}

/** What a function may query in the table's indexes: partitions that begin so, or all. */
export const indexRights: Partial<Record<FunctionName, { of?: string[] }>> = {
  http: {},
  /** Facilitators' lists, by need. */
  clock: { of: ['shown#'] },
}
