import { routes } from '@rembuk/contract/route-table'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app'
import { createWorld } from '../support/world'

describe('the route table', () => {
  it('is served whole, and nothing is served that it lacks', () => {
    const served = createApp(createWorld().http)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const described = Object.values(routes).map(({ method, path }) => `${method} ${path}`)
    expect(served.toSorted()).toEqual(described.toSorted())
  })
})
