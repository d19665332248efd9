import type { Page } from '@playwright/test'

/**
 * A page that does nothing but what typing into cells needs: as many cells as the grid has on a laptop, keys
 * and the focus. What it takes to answer a key is what the browser and this machine take.
 */
const html = (rows: number, columns: number): string => {
  const cell = (row: number, column: number) => `<td tabindex="-1" data-at="${row}/${column}">10</td>`
  const line = (row: number) =>
    `<tr>${Array.from({ length: columns }, (_, column) => cell(row, column)).join('')}</tr>`
  return `<style>table{border-collapse:collapse;font:16px sans-serif}td{width:98px;height:36px;border:1px solid #ccc;text-align:end}</style>
<table>${Array.from({ length: rows }, (_, row) => line(row)).join('')}</table>`
}

/** Puts it on a page, with the focus on its first cell. */
export const showBareTable = async (page: Page): Promise<void> => {
  await page.setContent(html(18, 11))
  await page.evaluate(() => {
    let isNew = true
    addEventListener('keydown', ({ key }) => {
      const here = document.activeElement as HTMLElement
      const [row = 0, column = 0] = (here.dataset.at ?? '').split('/').map(Number)
      const go = (toRow: number, toColumn: number) => {
        isNew = true
        document.querySelector<HTMLElement>(`[data-at="${toRow % 18}/${toColumn % 11}"]`)?.focus()
      }
      if (key === 'ArrowRight') go(row, column + 1)
      else if (key === 'ArrowDown' || key === 'Enter') go(row + 1, column)
      else {
        here.textContent = isNew ? key : `${here.textContent}${key}`
        isNew = false
      }
    })
    document.querySelector<HTMLElement>('td')?.focus()
  })
}
