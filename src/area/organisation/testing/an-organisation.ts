import { parseOdsCode } from '../../../kernel/ods-code.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { DirectoryEntry } from '../directory/directory-entry.ts'
import type { Post, ReportingLine, Unit } from '../records.ts'

/** A ward that is open, below the unit `trust`. */
export function aUnit(named: Partial<Unit> = {}): Unit {
  return { unitId: 'ward-7', parentId: 'trust', name: 'Ward 7', code: null, closedOn: null, version: 1, ...named }
}

/** The unit that is the organisation itself. */
export function aRootUnit(named: Partial<Unit> = {}): Unit {
  return aUnit({ unitId: 'trust', parentId: null, name: 'Highlake NHS Trust', ...named })
}

/** The post of a ward manager, in the unit `ward-7`. */
export function aPost(named: Partial<Post> = {}): Post {
  return {
    postId: 'ward-manager',
    unitId: 'ward-7',
    title: 'Ward manager',
    band: '7',
    profession: 'nursing',
    stage: 'first-line',
    isClinical: true,
    protectedHours: null,
    statedSpan: null,
    positionNumber: null,
    closedOn: null,
    version: 1,
    ...named,
  }
}

/** A reporting line that began on 1 April 2026 and holds. */
export function aLine(named: Partial<ReportingLine> = {}): ReportingLine {
  return { postId: 'staff-nurse', reportsToPostId: 'ward-manager', startsOn: aDay('2026-04-01'), endsOn: null, ...named }
}

/** A trust that is open, as a list of organisations has it. */
export function aDirectoryEntry(named: Partial<Omit<DirectoryEntry, 'code'>> & { readonly code?: string } = {}): DirectoryEntry {
  const code = parseOdsCode(named.code ?? 'QQ1')
  if (!code.ok) throw new Error(`no code: ${named.code ?? ''}`)
  return { name: 'Highlake NHS Trust', roles: ['RO197'], isOpen: true, openedOn: null, closedOn: null, parentCode: null, successorCode: null, postcode: null, ...named, code: code.value }
}
