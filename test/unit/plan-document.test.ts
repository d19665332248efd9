import { PLAN_DOCUMENT as answered } from '@rembuk/contract/plan-document'
import { expect, test } from 'vitest'
import { PLAN_DOCUMENT, planLinks } from '../../web/vite/plan-document.mjs'

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shell.js'] },
  '_shell.js': { file: 'assets/shell.js', css: ['assets/shell.css'] },
  '_plan.js': { file: 'assets/plan.js', css: ['assets/plan.css'], imports: ['_shell.js'] },
  'page.tsx': { file: 'assets/page.js', src: 'src/features/plan/plan-page.tsx', imports: ['_plan.js'] },
  'grid.tsx': {
    file: 'assets/grid.js',
    css: ['assets/grid.css'],
    src: 'src/features/plan/grid/plan-grid.tsx',
    imports: ['_plan.js'],
  },
  'list.tsx': {
    file: 'assets/list.js',
    src: 'src/features/plan/phone/phone-plan.tsx',
    imports: ['_plan.js'],
  },
}

test("a plan's document names what its page loads, once, and each view's part for its screens", () => {
  expect(planLinks(manifest)).toEqual([
    '<link rel="modulepreload" crossorigin href="/assets/page.js">',
    '<link rel="modulepreload" crossorigin href="/assets/plan.js">',
    '<link rel="preload" as="style" crossorigin href="/assets/plan.css">',
    '<link rel="modulepreload" crossorigin href="/assets/grid.js" media="(min-width: 900px)">',
    '<link rel="preload" as="style" crossorigin href="/assets/grid.css" media="(min-width: 900px)">',
    '<link rel="modulepreload" crossorigin href="/assets/list.js" media="not all and (min-width: 900px)">',
  ])
})

test('it has the name under which it is served', () => {
  expect(answered).toBe(`/${PLAN_DOCUMENT}`)
})
