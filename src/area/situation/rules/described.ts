import {
  type Answer, type Audience, type Experience, type Familiarity, type Question, type Severity, type Sign, type Situation, type Urgency,
  audiences, experiences, familiarities, questions, severities, signs, urgencies,
} from '../../../engine/decision/index.ts'
import { type Factor, factors, isOneOf } from '../../../kernel/vocabulary.ts'

/** A situation as far as it has been described: what was not asked or not answered yet is null, or not there. A whole situation is one too. */
export interface Described {
  readonly urgency: Urgency | 'unsure' | null
  readonly severity: Severity | 'unsure' | null
  readonly familiarity: Familiarity | 'unsure' | null
  readonly experience: Experience | 'unsure' | null
  readonly audience: Audience | null
  readonly answers: Readonly<Partial<Record<Question, Answer>>>
  /** Null until asked: that nothing goes on is an answer too. */
  readonly signs: readonly Sign[] | null
  readonly factors: readonly Factor[] | null
}

/** The questions that come first, in their order. */
export const frameFields = ['urgency', 'severity', 'familiarity', 'experience', 'audience'] as const
/** The yes-or-no questions, of which only those are asked that still matter. */
export const yesNoFields = questions
/** Those where several answers can be given, or none. */
export const listFields = ['signs', 'factors'] as const
/** Everything that can be asked about a situation, in the order of the pages. */
export const fields = [...frameFields, ...yesNoFields, ...listFields] as const
export type FieldId = (typeof fields)[number]
export type ListField = (typeof listFields)[number]
export type ChoiceField = Exclude<FieldId, ListField>

const yesOrNo = ['yes', 'no', 'unsure'] as const

/** What may be chosen for each field, in the order of the page. Two of them have no "not sure": one knows whom it is about, and none is an answer of the lists. */
export const choicesOf = {
  urgency: [...urgencies, 'unsure'],
  severity: [...severities, 'unsure'],
  familiarity: [...familiarities, 'unsure'],
  experience: [...experiences, 'unsure'],
  audience: audiences,
  qualityMatters: yesOrNo,
  youKnowEnough: yesOrNo,
  problemIsClear: yesOrNo,
  backingNeeded: yesOrNo,
  wouldBackYou: yesOrNo,
  shareTheAim: yesOrNo,
  willDisagree: yesOrNo,
  theyKnowEnough: yesOrNo,
  chanceToGrow: yesOrNo,
  signs,
  factors,
} as const satisfies Record<FieldId, readonly string[]>

export type Form = Readonly<Record<string, readonly string[]>>

/** The form's field that names the lists which were asked, so that an empty list is told from one that was not asked. */
export const askedField = 'asked'

/**
 * Reads what a form sent. Whatever is no answer of ours counts as not given.
 * @param form every value by field; `asked` names the lists that were on a page
 */
export function readDescribed(form: Form): Described {
  const chosen = questions.flatMap((question) => {
    const answer = choiceIn(form, question)
    return answer === null ? [] : [[question, answer] as const]
  })
  return {
    urgency: choiceIn(form, 'urgency'),
    severity: choiceIn(form, 'severity'),
    familiarity: choiceIn(form, 'familiarity'),
    experience: choiceIn(form, 'experience'),
    audience: choiceIn(form, 'audience'),
    answers: Object.fromEntries(chosen),
    signs: listIn(form, 'signs'),
    factors: listIn(form, 'factors'),
  }
}

function choiceIn<Id extends ChoiceField>(form: Form, field: Id): (typeof choicesOf)[Id][number] | null {
  const sent = form[field]?.[0] ?? ''
  const allowed: readonly (typeof choicesOf)[Id][number][] = choicesOf[field]
  return isOneOf(allowed, sent) ? sent : null
}

function listIn<Id extends ListField>(form: Form, field: Id): readonly (typeof choicesOf)[Id][number][] | null {
  const sent = form[field] ?? []
  const allowed: readonly (typeof choicesOf)[Id][number][] = choicesOf[field]
  const chosen = allowed.filter((one) => sent.includes(one))
  return chosen.length > 0 || (form[askedField] ?? []).includes(field) ? chosen : null
}

/** Is there an answer to this field? */
export function isAnswered(described: Described, field: FieldId): boolean {
  return valueOf(described, field) !== null
}

/** The answer to a field; null when there is none yet. */
export function valueOf(described: Described, field: FieldId): string | readonly string[] | null {
  return isOneOf(questions, field) ? (described.answers[field] ?? null) : described[field]
}

/**
 * The fields of a form that carry a description along unseen.
 * @param without fields that stand on the page themselves
 */
export function carriedFields(described: Described, without: readonly FieldId[] = []): Form {
  const kept = fields.filter((field) => !without.includes(field))
  const pairs = kept.flatMap((field) => {
    const value = valueOf(described, field)
    return value === null || value.length === 0 ? [] : [[field, typeof value === 'string' ? [value] : value] as const]
  })
  const asked = listFields.filter((field) => kept.includes(field) && described[field] !== null)
  return Object.fromEntries(asked.length === 0 ? pairs : [...pairs, [askedField, asked] as const])
}

/** A description without gaps: only whom it is about may be open. */
export type Settled = Omit<Situation, 'audience'> & { readonly audience: Audience | null }

const nothingAnswered: Situation['answers'] = {
  qualityMatters: 'unsure', youKnowEnough: 'unsure', problemIsClear: 'unsure', backingNeeded: 'unsure', wouldBackYou: 'unsure',
  shareTheAim: 'unsure', willDisagree: 'unsure', theyKnowEnough: 'unsure', chanceToGrow: 'unsure',
}

/**
 * The description with everything left out counted as "not sure", and nothing chosen from lists that were left alone.
 * Whom it is about stays open when it was left out: it has no such answer.
 */
export function settled({ urgency, severity, familiarity, experience, audience, answers, signs: named, factors: weighing }: Described): Settled {
  return {
    urgency: urgency ?? 'unsure',
    severity: severity ?? 'unsure',
    familiarity: familiarity ?? 'unsure',
    experience: experience ?? 'unsure',
    audience,
    answers: { ...nothingAnswered, ...answers },
    signs: named ?? [],
    factors: weighing ?? [],
  }
}

/**
 * The situation that the engine reads. What was left out counts as not sure.
 * @returns null while nobody has said whether it concerns several people or one: the published models differ for the two
 */
export function situationOf(described: Described): Situation | null {
  const { audience, ...rest } = settled(described)
  return audience === null ? null : { ...rest, audience }
}
