import { expect, it } from 'vitest'
import { type Manifest, routeFiles } from '../../scripts/route-files.mjs'

const manifest: Manifest = {
  'index.html': {
    file: 'main.js',
    src: 'index.html',
    isEntry: true,
    imports: ['_solid.js'],
    css: ['main.css'],
  },
  '_solid.js': { file: 'solid.js' },
  '_yjs.js': { file: 'yjs.js', name: 'yjs', imports: ['_solid.js'] },
  'src/home.tsx': { file: 'home.js', src: 'src/home.tsx', imports: ['index.html'] },
  'src/plan.tsx': {
    file: 'plan.js',
    src: 'src/plan.tsx',
    imports: ['_yjs.js'],
    css: ['main.css', 'plan.css'],
  },
  'src/grid.tsx': { file: 'grid.js', src: 'src/grid.tsx', imports: ['src/plan.tsx'], css: ['grid.css'] },
}

it('gives a page the entry, its own module and what they import, each once', () => {
  expect(routeFiles(manifest, ['src/plan.tsx'])).toEqual({
    scripts: ['main.js', 'plan.js', 'solid.js', 'yjs.js'],
    styles: ['main.css', 'plan.css'],
  })
})

it('counts a view that the page cannot do without, though it loads it dynamically', () => {
  expect(routeFiles(manifest, ['src/plan.tsx', 'src/grid.tsx'])).toEqual({
    scripts: ['main.js', 'plan.js', 'grid.js', 'solid.js', 'yjs.js'],
    styles: ['main.css', 'plan.css', 'grid.css'],
  })
})

it('finds a group of the build by its name', () => {
  expect(routeFiles(manifest, ['src/home.tsx', 'yjs']).scripts).toEqual([
    'main.js',
    'home.js',
    'yjs.js',
    'solid.js',
  ])
})

it('leaves out what only other pages load, also where modules import each other in a circle', () => {
  expect(routeFiles(manifest, ['src/home.tsx'])).toEqual({
    scripts: ['main.js', 'home.js', 'solid.js'],
    styles: ['main.css'],
  })
})

it('names a page that was not built', () => {
  expect(() => routeFiles(manifest, ['src/gone.tsx'])).toThrow(RangeError)
})
