import type { Me } from '@rembuk/contract/sign-in'
import { string } from 'valibot'
import { kept } from '../storage/kept'

const owner = kept('device-owner', string())

/** Whether plans on this device belong to somebody else than the person who signs in. */
export const isAnotherPerson = (me: Me): boolean => {
  const id = owner.read()
  return id !== undefined && id !== me.id
}

/** From now on the plans kept on this device are this person's. */
export const takeDevice = (me: Me): void => {
  owner.write(me.id)
}
