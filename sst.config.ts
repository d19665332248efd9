import type { SSTConfig } from 'sst'
import { defineStacks } from './infra/app'

/** Jakarta: the data stay in Indonesia and near the people who use them. */
const REGION = 'ap-southeast-3'

export default {
  config() {
    return { name: 'rembuk', region: REGION }
  },
  stacks(app) {
    defineStacks(app)
  },
} satisfies SSTConfig
