import { box } from './elements.ts'

/** A table of texts; the first cell of a row is its header. */
export function plainTable(header: readonly string[], rows: readonly (readonly string[])[], caption: string | null = null): HTMLElement {
  const table = box('table', 'nhsuk-table',
    box('thead', 'nhsuk-table__head', box('tr', '', ...header.map((text) => headerCell(text, 'col', 'nhsuk-table__header')))),
    box('tbody', 'nhsuk-table__body', ...rows.map(([first = '', ...others]) => box('tr', 'nhsuk-table__row', headerCell(first, 'row', 'nhsuk-table__cell'), ...others.map((text) => box('td', 'nhsuk-table__cell', text))))))
  if (caption !== null) table.prepend(box('caption', 'nhsuk-table__caption', caption))
  return scrollable(table, caption ?? header.join(', '))
}

/** On a narrow screen a wide table is moved by itself, by keyboard too. */
function scrollable(table: HTMLElement, label: string): HTMLElement {
  const around = box('div', 'ek-debrief__scroll', table)
  around.tabIndex = 0
  around.setAttribute('role', 'region')
  around.setAttribute('aria-label', label)
  return around
}

function headerCell(text: string, scope: 'col' | 'row', className: string): HTMLTableCellElement {
  const cell = box('th', className, text)
  cell.scope = scope
  return cell
}
