import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Handler } from 'sst/constructs'
import { indexRights, type Right, rights } from '../rights'
import type { FunctionName } from '../sizes'
import type { StoreTable } from '../stacks/table'

/** Gives a function its rights in the table. */
export const grantRights = (handler: Handler, name: FunctionName, { table }: StoreTable): void => {
  handler.attachPermissions(rights[name].map((right) => statement(right, table.tableArn)))
}

const statement = ({ actions, of }: Right, tableArn: string): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [tableArn],
    ...(of && { conditions: heldTo(of) }),
  })

const heldTo = (beginnings: string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': beginnings.map((key) => `${key}*`) },
})

/** Gives a function its rights in the table's indexes. */
export const grantIndexes = (
  handler: Handler,
  name: FunctionName,
  { table, indexNames }: StoreTable,
): void => {
  const right = indexRights[name]
  if (!right) return
  handler.attachPermissions([
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: indexNames.map((index) => `${table.tableArn}/index/${index}`),
      ...(right.of && { conditions: heldTo(right.of) }),
    }),
  ])
}
