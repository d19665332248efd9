import { type DemoPersonId, demoPeople } from '@rembuk/local/demo/people'
import { type ApiClient, createApiClient } from '../../../packages/local/test/api-client'

/** Sessions at each product, by the person. A number gets one code a minute. */
const sessions = new WeakMap<object, Map<DemoPersonId, Promise<ApiClient>>>()

const signIn = async (origin: string, phone: string): Promise<ApiClient> => {
  const client = createApiClient(origin)
  await client.signIn(phone)
  return client
}

/** The phone of a demo person, as +62…. */
export const phoneOf = (id: DemoPersonId): string =>
  demoPeople.find((person) => person.id === id)?.phone as string

/** A demo person's session at a product; the first use signs in, later ones share it. */
export const signedIn = (product: { origin: string }, id: DemoPersonId): Promise<ApiClient> => {
  const here = sessions.get(product) ?? new Map<DemoPersonId, Promise<ApiClient>>()
  sessions.set(product, here)
  const session = here.get(id) ?? signIn(product.origin, phoneOf(id))
  here.set(id, session)
  return session
}
