import { dayAt } from '@rembuk/core/calendar'
import { type Composition, compose } from '@rembuk/functions/compose'
import { readEnvironment } from '@rembuk/functions/environment'
import { codeSecret } from './code-secret'
import { seedDemo } from './demo/seed'
import { seedAgreement } from './demo/seed-agreement'
import { seedMeetings } from './demo/seed-meetings'
import { seedNeighbours } from './demo/seed-neighbours'
import { seedSharing } from './demo/seed-sharing'
import type { Outbox } from './outbox/outbox'
import { pushKeys } from './push-keys'

/**
 * Everyone on this machine has one address, and trying Rembuk out means signing in as many people
 * many times. The minute between two codes and the five guesses stay as they are.
 */
const localCodeLimits = { perNumberAndDay: 1_000, perAddressAndHour: 1_000 }

const DEMO_TIME_ZONE = 'Asia/Jakarta'

export interface LocalEnvironment {
  endpoint: string
  tableName: string
  appOrigins: string[]
  socketUrl: string
  callbackUrl: string
  dataDir: string
}

/** The deployed composition on this machine's addresses, with an outbox in the place of all senders. */
export const composeLocally = (local: LocalEnvironment, outbox: Outbox): Composition => {
  const { publicKey, privateKey } = pushKeys(local.dataDir)
  return compose(
    readEnvironment({
      TABLE_NAME: local.tableName,
      DYNAMODB_ENDPOINT: local.endpoint,
      APP_ORIGIN: local.appOrigins.join(' '),
      SOCKET_URL: local.socketUrl,
      SOCKET_CALLBACK_URL: local.callbackUrl,
      CODE_SECRET: codeSecret(local.dataDir),
      PUSH_PUBLIC_KEY: publicKey,
      PUSH_PRIVATE_KEY: privateKey,
    }),
    { messenger: outbox, codeLimits: localCodeLimits },
  )
}

/** Writes the demo's people, partnerships, plans, first agreement and meeting where they are not there yet. */
export const seedComposition = async ({ useCases, live }: Composition): Promise<void> => {
  const now = useCases.now()
  const { people, partnerships } = useCases
  const today = dayAt(now, DEMO_TIME_ZONE)
  await seedDemo({ people, partnerships, log: live.log }, now, today)
  await seedAgreement({ ...useCases, log: live.log }, now, today)
  await seedMeetings({ ...useCases, log: live.log }, today)
  await seedSharing(useCases, now)
  await seedNeighbours({ ...useCases, log: live.log }, now, today)
}
