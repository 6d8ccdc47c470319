import { shippedFramework } from '../../framework/index.ts'
import type { KnownCapability } from '../rules/entry.ts'

/** The sixteen capabilities of our own framework, management first. */
export function coreCapabilities(): readonly KnownCapability[] {
  return shippedFramework().items.flatMap(({ kind, code, text, domain }) => (kind === 'capability' && code !== null ? [{ code, name: text, domain }] : []))
}
