import { expect, it } from 'vitest'
import { offlineFiles } from '../../web/vite/offline-files.mjs'

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shell.js'],
    dynamicImports: ['src/features/plan/plan-page.tsx', 'src/features/agreement/agreement-page.tsx'],
  },
  '_shell.js': { file: 'assets/shell.js', css: ['assets/shell.css'] },
  '_terms.js': { file: 'assets/terms.js' },
  'src/features/plan/plan-page.tsx': {
    file: 'assets/plan.js',
    src: 'src/features/plan/plan-page.tsx',
    dynamicImports: ['src/features/plan/materials/materials-tab.tsx', 'src/files/write-sheet.ts'],
  },
  'src/features/plan/materials/materials-tab.tsx': {
    file: 'assets/materials.js',
    css: ['assets/materials.css'],
  },
  'src/files/write-sheet.ts': { file: 'assets/write-sheet.js' },
  'src/features/agreement/agreement-page.tsx': {
    file: 'assets/agreement.js',
    css: ['assets/agreement.css'],
    imports: ['_shell.js', '_terms.js'],
  },
}

it('a device always has the plan with its parts, and fetches later what needs the server anyway', () => {
  const { always, later } = offlineFiles(manifest)
  expect([...always].sort()).toEqual([
    'assets/index.js',
    'assets/materials.css',
    'assets/materials.js',
    'assets/plan.js',
    'assets/shell.css',
    'assets/shell.js',
  ])
  expect(later).toEqual([
    'assets/agreement.css',
    'assets/agreement.js',
    'assets/terms.js',
    'assets/write-sheet.js',
  ])
})
