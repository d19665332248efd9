import * as encoding from 'lib0/encoding'

/** A struct as its bytes, written by hand: what no editor makes and an attacker may. */
type Struct = (encoder: encoding.Encoder) => void

const GC = 0
const SKIP = 10
const DELETED = 1
const ANY = 8
const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_KEY = 0x20

export const gc =
  (length: number): Struct =>
  (encoder) => {
    encoding.writeUint8(encoder, GC)
    encoding.writeVarUint(encoder, length)
  }

export const skip =
  (length: number): Struct =>
  (encoder) => {
    encoding.writeUint8(encoder, SKIP)
    encoding.writeVarUint(encoder, length)
  }

/** A key of a root map with one value, whose bytes `value` writes in lib0's "any" encoding. */
export const item =
  (root: string, key: string, value: Struct): Struct =>
  (encoder) => {
    encoding.writeUint8(encoder, ANY | HAS_KEY)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
    encoding.writeVarString(encoder, key)
    encoding.writeVarUint(encoder, 1)
    value(encoder)
  }

/** A key of a root map whose `length` values are gone. */
export const erased =
  (root: string, key: string, length: number): Struct =>
  (encoder) => {
    encoding.writeUint8(encoder, DELETED | HAS_KEY)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
    encoding.writeVarString(encoder, key)
    encoding.writeVarUint(encoder, length)
  }

const beside =
  (side: number) =>
  (client: number, clock: number): Struct =>
  (encoder) => {
    encoding.writeUint8(encoder, ANY | side)
    for (const number of [client, clock, 1]) encoding.writeVarUint(encoder, number)
    encoding.writeAny(encoder, 1)
  }

/** A value that says it was written right behind, or right before, a struct of that client. */
export const behind = beside(HAS_ORIGIN)
export const before = beside(HAS_RIGHT_ORIGIN)

/** Arrays within arrays. */
export const nested =
  (depth: number): Struct =>
  (encoder) => {
    for (let i = 0; i < depth; i++) {
      encoding.writeUint8(encoder, 117)
      encoding.writeVarUint(encoder, 1)
    }
    encoding.writeAny(encoder, null)
  }

/** A V1 update of one client. */
export const forge = (client: number, clock: number, ...structs: Struct[]): Uint8Array =>
  forgeRuns({ client, clock, structs })

/** A V1 update of any runs of structs, one after the other. */
export const forgeRuns = (...runs: { client: number; clock: number; structs: Struct[] }[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, runs.length)
    for (const { client, clock, structs } of runs) {
      for (const number of [structs.length, client, clock]) encoding.writeVarUint(encoder, number)
      for (const write of structs) write(encoder)
    }
    encoding.writeVarUint(encoder, 0)
  })

/** A V1 update that only deletes, `length` structs of a client from `clock` on. */
export const deletion = (client: number, clock: number, length: number): Uint8Array =>
  encoding.encode((encoder) => {
    for (const number of [0, 1, client, 1, clock, length]) encoding.writeVarUint(encoder, number)
  })
