import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Handler } from 'sst/constructs'
import type { StoreTable } from '../stacks/table'

/** What a function may do to items. There is no Scan, and nothing that touches the table itself. */
export type ItemAction =
  | 'BatchGetItem'
  | 'BatchWriteItem'
  | 'ConditionCheckItem'
  | 'DeleteItem'
  | 'GetItem'
  | 'PutItem'
  | 'Query'
  | 'UpdateItem'

/** Lets a function do these actions on the table's items and no others. */
export const allowItems = (handler: Handler, { table }: StoreTable, actions: ItemAction[]): void => {
  handler.attachPermissions([
    new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [table.tableArn],
    }),
  ])
}

/** Lets a function query the table's indexes. */
export const allowIndexes = (handler: Handler, { table, indexNames }: StoreTable): void => {
  handler.attachPermissions([
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: indexNames.map((name) => `${table.tableArn}/index/${name}`),
    }),
  ])
}
