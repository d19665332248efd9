import { fileURLToPath } from 'node:url'
import { Aspects, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { App } from 'sst/constructs'
import { initProject, useProject } from 'sst/project.js'
import { load } from 'sst/stacks/build.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The stacks of one stage, by the name of the function that made them. */
export interface Synthesis {
  stacks: Map<string, Stack>
  templates: Map<string, Template>
}

/** Bundles take seconds, so a stage whose functions are of no interest is made without them. */
type Bundling = 'with bundles' | 'without bundles'

const made = new Map<string, Promise<Synthesis>>()

/** Synthesises a stage from sst.config.ts in the way that `sst deploy` does, once for all tests. */
export const synthesise = (stage: string, bundling: Bundling): Promise<Synthesis> => {
  const key = `${stage} ${bundling}`
  const known = made.get(key) ?? make(stage, bundling)
  made.set(key, known)
  return known
}

const make = async (stage: string, bundling: Bundling): Promise<Synthesis> => {
  await initProject({ root, stage })
  const { config, paths } = useProject()
  const [, { stacks: defineStacks }] = await load(paths.config)
  const app = new App({
    mode: 'deploy',
    name: config.name,
    stage,
    region: config.region,
    account: '111122223333',
    isActiveStack: () => bundling === 'with bundles',
  })
  Aspects.of(app).add(new AwsSolutionsChecks())
  defineStacks(app)
  await app.finish()

  const prefix = app.logicalPrefixedName('')
  const stacks = new Map(
    app.node.children.filter(Stack.isStack).map((stack) => [stack.node.id.slice(prefix.length), stack]),
  )
  const templates = new Map([...stacks].map(([name, stack]) => [name, Template.fromStack(stack)]))
  return { stacks, templates }
}
