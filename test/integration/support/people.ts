import { type DemoPersonId, demoPeople } from '@rembuk/local/demo/people'
import { type ApiClient, createApiClient } from '../../../packages/local/test/api-client'

/** Sessions at a product, by its address and the person. A number gets one code a minute. */
const sessions = new Map<string, Promise<ApiClient>>()

const signIn = async (origin: string, phone: string): Promise<ApiClient> => {
  const client = createApiClient(origin)
  await client.signIn(phone)
  return client
}

/** The phone of a demo person, as +62…. */
export const phoneOf = (id: DemoPersonId): string =>
  demoPeople.find((person) => person.id === id)?.phone as string

/** A demo person's session at a product; the first use signs in, later ones share it. */
export const signedIn = ({ origin }: { origin: string }, id: DemoPersonId): Promise<ApiClient> => {
  const key = `${origin} ${id}`
  const session = sessions.get(key) ?? signIn(origin, phoneOf(id))
  sessions.set(key, session)
  return session
}
