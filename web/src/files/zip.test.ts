// @vitest-environment node
import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { MAX_UNPACKED, unzip, zip } from './zip'

const content = new TextEncoder().encode('rencana')
/** Where an archive's directory says how large its first file is unpacked: 24 bytes behind this mark. */
const directoryMark = [0x50, 0x4b, 0x01, 0x02]

it('what was packed on the page comes back, at once', () => {
  zip({ 'a.txt': content }, (_, archive) =>
    unzip(archive, (error, files) => {
      expect(error).toBeNull()
      expect(files['a.txt']).toEqual(content)
    }),
  )
  expect.assertions(2)
})

it('a small file that would unpack to far too much is refused before it is unpacked', () => {
  const archive = zipSync({ 'a.xml': content })
  const start = archive.findIndex((_, at) =>
    directoryMark.every((byte, offset) => archive[at + offset] === byte),
  )
  new DataView(archive.buffer).setUint32(start + 24, MAX_UNPACKED + 1, true)
  unzip(archive, (error) => expect(error?.message).toBe('too large'))
  expect.assertions(1)
})

it('bytes that are no archive are an error, not a crash', () => {
  unzip(content, (error) => expect(error).toBeInstanceOf(Error))
  expect.assertions(1)
})
