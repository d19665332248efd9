import { CfnResource } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** How cdk-nag reads what is accepted. Written by hand, as its code cannot be bundled into sst.config.ts. */
const METADATA = 'cdk_nag'

interface Accepted {
  rules_to_suppress: { id: string; reason: string; applies_to?: { regex: string }[] }[]
}

/**
 * Accepts what a rule of cdk-nag finds in one construct, for a reason that is written down. A finding
 * about a wildcard is named by the end of the resource that it is about, so that no other passes with it.
 */
export const accept = (construct: IConstruct, rule: string, reason: string, resourceEnd?: string): void => {
  const accepted = {
    id: `AwsSolutions-${rule}`,
    reason,
    ...(resourceEnd && { applies_to: [{ regex: `/^Resource::.*${literal(resourceEnd)}$/` }] }),
  }
  for (const resource of construct.node.findAll().filter(CfnResource.isCfnResource)) {
    const before: Accepted | undefined = resource.getMetadata(METADATA)
    resource.addMetadata(METADATA, {
      rules_to_suppress: [...(before?.rules_to_suppress ?? []), accepted],
    } satisfies Accepted)
  }
}

const literal = (text: string): string => text.replace(/[/*.]/g, '\\$&')
