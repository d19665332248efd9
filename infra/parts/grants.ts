import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Handler } from 'sst/constructs'
import { type Right, rights } from '../rights'
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
    ...(of && {
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': of.map((key) => `${key}*`) } },
    }),
  })

/** Lets a function query the table's indexes. */
export const grantIndexes = (handler: Handler, { table, indexNames }: StoreTable): void => {
  handler.attachPermissions([
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: indexNames.map((name) => `${table.tableArn}/index/${name}`),
    }),
  ])
}
