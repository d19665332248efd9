import { topics } from '@rembuk/core/topic'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveDocument } from '../../src/client/open-document'
import type { ServerFrame } from '../../src/protocol/frames'
import { destroyAll, openLive } from '../support/live'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
})

describe('what changes beside a document', () => {
  it('may have changed in every way whenever it connects', async () => {
    const { live, letIn } = await openLive(opened)
    const heard: string[] = []
    live.onChanged((topic) => heard.push(topic))
    await letIn()
    expect(heard).toEqual([...topics])
  })

  it('is told by topic, and no longer to one who stopped listening', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn()
    const heard: string[] = []
    const stop = live.onChanged((topic) => heard.push(topic))
    wire.says({ t: 'changed', topic: 'comments' })
    stop()
    wire.says({ t: 'changed', topic: 'comments' })
    expect(heard).toEqual(['comments'])
  })

  it('is passed over where this version does not know the topic or the frame', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn()
    const heard: string[] = []
    live.onChanged((topic) => heard.push(topic))
    wire.says({ t: 'changed', topic: 'weather' } as unknown as ServerFrame)
    wire.says({ t: 'newer' } as unknown as ServerFrame)
    expect(heard).toEqual([])
    expect(live.status().connection).toBe('online')
  })
})
