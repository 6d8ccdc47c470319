import type { Aspect, Domain, Trend } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { Framework, FrameworkItem } from './framework.ts'
import { childrenOf, inReadingOrder } from './tree.ts'

/** How much is asked: the few behaviours that stand for each domain, or all of a stage. */
export const questionForms = ['short', 'full'] as const
export type QuestionForm = (typeof questionForms)[number]

/** One behaviour that is asked about. */
export interface AskedBehaviour {
  readonly itemId: string
  readonly code: string | null
  /** A bare verb phrase. */
  readonly text: string
}

/** A capability with the behaviours that are asked about. */
export interface AskedCapability {
  readonly itemId: string
  readonly code: string | null
  readonly name: string
  readonly about: string | null
  /** null: on neither axis. Its answers enter no figure of a domain. */
  readonly domain: Domain | null
  readonly aspect: Aspect | null
  readonly trends: readonly Trend[]
  /** One or more. */
  readonly behaviours: readonly AskedBehaviour[]
}

/** What is asked of somebody at a stage, in the order in which it is asked. */
export interface Questionnaire {
  readonly framework: Pick<Framework, 'id' | 'title' | 'version' | 'creator'>
  readonly form: QuestionForm
  readonly stage: Stage
  /** Those of which anything is asked. */
  readonly capabilities: readonly AskedCapability[]
}

/**
 * What a framework asks at a stage: behaviours of that stage and those that are for every stage.
 * @param form `short` asks what the framework marked for it; where it marked nothing for the stage, everything
 * @returns no capability at all when the framework has no behaviour for the stage
 */
export function questionnaireOf(framework: Framework, form: QuestionForm, stage: Stage): Questionnaire {
  const { id, title, version, creator } = framework
  const ofStage = framework.items.filter((item) => item.kind === 'behaviour' && (item.stage === stage || item.stage === null))
  const short = ofStage.filter((item) => item.form === 'short-and-full')
  const asked = new Set(form === 'short' && short.length > 0 ? short : ofStage)
  const children = childrenOf(framework.items)
  const capabilities = inReadingOrder(framework.items).filter(({ kind }) => kind === 'capability')
  return { framework: { id, title, version, creator }, form, stage, capabilities: capabilities.flatMap((one) => askedCapability(one, (children.get(one.id) ?? []).filter((item) => asked.has(item)))) }
}

function askedCapability({ id, code, text, about, domain, aspect, trends }: FrameworkItem, behaviours: readonly FrameworkItem[]): readonly AskedCapability[] {
  if (behaviours.length === 0) return []
  return [{ itemId: id, code, name: text, about, domain, aspect, trends, behaviours: behaviours.map((one) => ({ itemId: one.id, code: one.code, text: one.text })) }]
}
