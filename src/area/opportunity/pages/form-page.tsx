import { stages } from '../../../kernel/workforce.ts'
import { type ComparedValue, DateQuestion, Doors, type FormState, LongText, Notice, PlainForm, QuickerNotice, SelectField, TextField, problemAt, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { LearntCapability, Opportunity, OpportunityKind } from '../records.ts'
import { type TypedOpportunity, hasParticulars, mustNameCapability } from '../rules/typed-opportunity.ts'
import { capabilityText, formWords as words, kindMeanings, kindPageWords, kindWords, workIsFor } from '../words/opportunity.ts'
import { framed } from './frame.tsx'

/** What somebody can offer, one door for each kind. */
export function kindPage(kinds: readonly OpportunityKind[]): string {
  return framed({
    title: kindPageWords.title,
    answer: kindPageWords.answer,
    wayBack: { text: kindPageWords.back, href: href(paths.opportunities) },
    isWide: true,
    children: (
      <>
        <Doors doors={kinds.map((kind) => ({ text: kindWords[kind], words: kindMeanings[kind], href: href(paths.opportunityNew, {}, { kind }) }))} />
        {!kinds.includes('stretch-assignment') && <p className="ek-reading">{workIsFor}</p>}
      </>
    ),
  })
}

/** What the form is drawn from. */
export interface OpportunityForm {
  readonly kind: OpportunityKind
  /** null where it is posted anew. */
  readonly stands: Opportunity | null
  readonly typed: TypedOpportunity
  readonly capabilities: readonly LearntCapability[]
  readonly conflict: readonly ComparedValue[] | null
  /** Who posts has no post. */
  readonly hasNoUnit: boolean
  readonly state: FormState
}

/** The form of an opportunity. */
export function formPage({ kind, stands, typed, capabilities, conflict, hasNoUnit, state: { from, version, problems } }: OpportunityForm): string {
  const here = stands === null ? href(paths.opportunityNew) : href(paths.opportunity, { opportunity: stands.opportunityId })
  const kept = stands?.capability ?? null
  // The framework may have changed since: what stands stays among the choices.
  const known = kept === null || capabilities.some(({ itemId }) => itemId === kept.itemId) ? capabilities : [kept, ...capabilities]
  return framed({
    title: stands === null ? words.newTitle(kind) : words.changeTitle,
    ...(stands === null ? {} : { caption: stands.title }),
    answer: words.seen,
    wayBack: stands === null ? { text: words.back, href: here } : { text: stands.title, href: here },
    problems,
    isUnsaved: conflict !== null,
    children: (
      <>
        {conflict !== null && <QuickerNotice values={conflict} keep={here} />}
        {hasNoUnit && <Notice>{words.noUnit}</Notice>}
        {kind === 'learning-set' && <p>{words.setSeen}</p>}
        <PlainForm action={stands === null ? here : href(paths.opportunityChange, { opportunity: stands.opportunityId })} from={from} carried={{ kind: [kind], version: [String(version)] }} buttons={[{ text: stands === null ? words.post : words.save }]}>
          <TextField id="title" name="title" label={words.title} hint={words.titleHint[kind]} value={typed.title} {...problemAt(problems, 'title')} />
          <LongText id="does" name="does" label={words.does} hint={words.doesHint} value={typed.does} rows={5} {...problemAt(problems, 'does')} />
          {hasParticulars(kind) && <LongText id="particulars" name="particulars" label={words.particulars[kind] ?? ''} hint={words.particularsHint[kind] ?? ''} value={typed.particulars} rows={3} {...problemAt(problems, 'particulars')} />}
          <SelectField id="capability" name="capability" label={words.capability} hint={words.capabilityHint} value={typed.capability} none={mustNameCapability(kind) ? words.chooseCapability : words.noCapability} choices={known.map((one) => ({ value: one.itemId, text: capabilityText(one) }))} {...problemAt(problems, 'capability')} />
          <LongText id="learns" name="learns" label={words.learns} value={typed.learns} rows={3} {...problemAt(problems, 'learns')} />
          <SelectField id="stage" name="stage" label={words.stage} value={typed.stage} none={words.anyStage} choices={stages.map((stage) => ({ value: stage, text: stageWords[stage] }))} {...problemAt(problems, 'stage')} />
          <TextField id="hours" name="hours" inputMode="decimal" label={words.hours} hint={words.hoursHint} value={typed.hours} {...problemAt(problems, 'hours')} />
          <TextField id="places" name="places" inputMode="numeric" label={words.places} hint={words.placesHint[kind]} value={typed.places} {...problemAt(problems, 'places')} />
          <DateQuestion name="closes" size="s" legend={words.closes[kind]} value={typed.closes} {...problemAt(problems, 'closes-day')} />
          <DateQuestion name="until" size="s" legend={words.until[kind]} value={typed.until} {...problemAt(problems, 'until-day')} />
        </PlainForm>
      </>
    ),
  })
}
