const CONTINUATION = 0x0
const LAST_DATA_OPCODE = 0x7
/** Two bytes, eight of length, four of mask. */
const LONGEST_HEADER = 14

/**
 * Watches a client's byte stream and tells, message by message, the largest frame that each came in:
 * a WebSocket library hands over whole messages, but the limit is on frames (RFC 6455, section 5.2).
 * Reads headers only; whether the stream is valid is the library's business.
 */
export class FrameSizes {
  private readonly header = Buffer.alloc(LONGEST_HEADER)
  private headerLength = 0
  private payloadLeft = 0
  private largest = 0
  private readonly messages: number[] = []

  /** Takes the next bytes as they arrive, cut anywhere. */
  push(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length) {
      if (this.payloadLeft > 0) {
        const skipped = Math.min(this.payloadLeft, chunk.length - at)
        this.payloadLeft -= skipped
        at += skipped
      } else {
        this.header[this.headerLength++] = chunk[at++] as number
        this.readHeader()
      }
    }
  }

  /** Payload bytes of the largest frame of the oldest message not yet asked about; 0 without one. */
  next(): number {
    return this.messages.shift() ?? 0
  }

  private readHeader(): void {
    const { header, headerLength } = this
    if (headerLength < 2) return
    const short = (header[1] as number) & 0x7f
    const masked = ((header[1] as number) & 0x80) !== 0
    const lengthBytes = short === 127 ? 8 : short === 126 ? 2 : 0
    if (headerLength < 2 + lengthBytes + (masked ? 4 : 0)) return

    this.headerLength = 0
    const payload =
      short === 127 ? Number(header.readBigUInt64BE(2)) : short === 126 ? header.readUInt16BE(2) : short
    this.payloadLeft = payload
    this.count(header[0] as number, payload)
  }

  /** Control frames may stand between the frames of a message and do not count. */
  private count(first: number, payload: number): void {
    const opcode = first & 0x0f
    if (opcode > LAST_DATA_OPCODE) return
    this.largest = opcode === CONTINUATION ? Math.max(this.largest, payload) : payload
    const final = (first & 0x80) !== 0
    if (final) this.messages.push(this.largest)
  }
}
