import type { Domain } from '../../../kernel/vocabulary.ts'
import type { AskedCapability, Framework, FrameworkItem } from '../../framework/index.ts'
import type { SelfAnswer } from '../records.ts'

/** A capability with so many behaviours, whose ids are its own with a number. */
export function aCapability(itemId: string, domain: Domain | null, behaviours: number): AskedCapability {
  return { itemId, code: null, name: `Capability ${itemId}`, about: null, domain, aspect: null, trends: [], behaviours: Array.from({ length: behaviours }, (_, at) => ({ itemId: `${itemId}-${at + 1}`, code: null, text: `Do ${itemId} ${at + 1}` })) }
}

/** An answer to a behaviour; later minutes are later. */
export function anAnswer(itemId: string, about: Partial<SelfAnswer> & { readonly minute?: number } = {}): SelfAnswer {
  const { minute = 0, ...given } = about
  return { itemId, reply: 3, evidence: '', answeredAt: new Date(Date.UTC(2026, 10, 26, 12, minute)), revision: 1, ...given }
}

/** A framework with one capability and these behaviours. */
export function aFramework(behaviours: readonly Partial<FrameworkItem>[], domain: Domain | null = 'management'): Framework {
  const item = { code: null, about: null, domain: null, aspect: null, stage: null, trends: [], form: 'full', goesWith: [] } as const
  return {
    id: 'f',
    title: 'A framework',
    version: '1',
    language: 'en-GB',
    creator: 'Somebody',
    about: '',
    items: [
      { ...item, id: 'c', kind: 'capability', text: 'A capability', parent: null, domain },
      ...behaviours.map((given, at): FrameworkItem => ({ ...item, id: `b${at + 1}`, kind: 'behaviour', text: `Do ${at + 1}`, parent: 'c', ...given })),
    ],
  }
}
