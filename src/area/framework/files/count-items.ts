import { isJsonObject } from '../../../kernel/json-value.ts'
import { readDelimited, tableText } from '../../../platform/files/index.ts'
import { frameworkFileKind } from './framework-file.ts'

/** How many items a file names, as far as it can be read at all: for the receipt of a file that is refused. */
export function countItems(bytes: Uint8Array): number {
  return frameworkFileKind(bytes) === 'case' ? caseItems(bytes) : tableRows(bytes)
}

function caseItems(bytes: Uint8Array): number {
  const whole = parsed(bytes)
  if (!isJsonObject(whole)) return 0
  const { CFPackage: inner, CFItems: items } = whole
  const found = isJsonObject(inner) ? inner['CFItems'] : items
  return Array.isArray(found) ? found.length : 0
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    // What is no JSON has no items; why it is none was said already.
    return null
  }
}

function tableRows(bytes: Uint8Array): number {
  const text = tableText(bytes)
  const rows = text.ok ? readDelimited(text.value, { mostRows: 1_000_000, keep: (cells) => cells.slice(0, 1) }) : text
  return rows.ok ? Math.max(0, rows.value.length - 1) : 0
}
