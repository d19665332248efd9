import { type AsyncZippable, type Unzipped, unzipSync, zipSync } from 'fflate'

/**
 * What the libraries of .xlsx files import in place of fflate (zip-stand-in in the build): the same, but
 * packing and unpacking happen on the page itself, without workers that its security policy forbids.
 */
export * from 'fflate'

/** Largest content that a file may unpack to, in bytes: a file of 5 MB can be made to hold a thousand times more. */
export const MAX_UNPACKED = 100 * 1024 * 1024

type Done<T> = (error: Error | null, result: T) => void

const settle = <T>(work: () => T, nothing: T, done: Done<T>): void => {
  let result: T
  try {
    result = work()
  } catch (error) {
    done(error instanceof Error ? error : new Error('unreadable'), nothing)
    return
  }
  done(null, result)
}

/** Unpacks on the page itself, up to MAX_UNPACKED; more is an error. */
export const unzip = (archive: Uint8Array, done: Done<Unzipped>): void =>
  settle(
    () => {
      let unpacked = 0
      return unzipSync(archive, {
        filter: ({ originalSize }) => {
          unpacked += originalSize
          if (unpacked > MAX_UNPACKED) throw new Error('too large')
          return true
        },
      })
    },
    {},
    done,
  )

/** Packs on the page itself. */
export const zip = (files: AsyncZippable, done: Done<Uint8Array>): void =>
  settle(() => zipSync(files as Parameters<typeof zipSync>[0]), new Uint8Array(), done)
