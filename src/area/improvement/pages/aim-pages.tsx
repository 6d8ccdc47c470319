import { type ComparedValue, type FormState, DateQuestion, LongText, PageHeading, PlainForm, QuickerNotice, SelectField, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import { type TypedDate, isNoDay } from '../../../kernel/typed-date.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure } from '../../measure/index.ts'
import type { Improvement } from '../records.ts'
import type { TypedAim } from '../rules/aim.ts'
import type { unitsToBeginIn } from '../service/list-improvements.ts'
import type { TypedNew } from '../service/keep-improvement.ts'
import { aimWords } from '../words/aim.ts'
import { newWords } from '../words/list.ts'
import { valueText } from '../words/number-of-measure.ts'
import { improvementFrame } from './frame.tsx'

/** The form that begins an improvement. */
export function newPage({ typed, units, state: { from, problems } }: { readonly typed: TypedNew; readonly units: Awaited<ReturnType<typeof unitsToBeginIn>>; readonly state: FormState }): string {
  return improvementFrame({
    title: newWords.title,
    problems,
    content:
      units.length === 0 ? (
        <PageHeading heading={newWords.title} answer={newWords.noUnits} />
      ) : (
        <>
          <PageHeading heading={newWords.title} answer={newWords.answer} />
          <PlainForm action={href(paths.improvementNew)} from={from} buttons={[{ text: newWords.button }]}>
            <TextField id="title" name="title" label={newWords.name} hint={newWords.nameHint} value={typed.title} {...problemAt(problems, 'title')} />
            <LongText id="why" name="why" label={newWords.why} hint={newWords.whyHint} value={typed.why} {...problemAt(problems, 'why')} />
            <SelectField id="unit" name="unit" label={newWords.unit} hint={newWords.unitHint} value={typed.unit} none={newWords.noUnit} choices={units.map(({ unit, path }) => ({ value: unit.unitId, text: path }))} {...problemAt(problems, 'unit')} />
          </PlainForm>
        </>
      ),
  })
}

export interface AimPageModel {
  readonly improvement: Improvement
  readonly typed: TypedAim
  readonly measures: readonly Measure[]
  readonly conflict: readonly ComparedValue[] | null
  readonly state: FormState
}

/** The form for title, why and aim. */
export function aimPage({ improvement, typed, measures, conflict, state: { from, version, problems } }: AimPageModel): string {
  const { improvementId, unitId } = improvement
  const here = href(paths.improvement, { improvement: improvementId })
  return improvementFrame({
    title: aimWords.title,
    isUnsaved: conflict !== null,
    improvement,
    problems,
    content: (
      <>
        <PageHeading heading={aimWords.title} answer={aimWords.answer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={here} />}
        <PlainForm action={href(paths.improvementAim, { improvement: improvementId })} from={from} carried={{ version: [String(version)] }} buttons={[{ text: aimWords.button }]}>
          <TextField id="title" name="title" label={aimWords.name} value={typed.title} {...problemAt(problems, 'title')} />
          <LongText id="why" name="why" label={aimWords.why} value={typed.why} {...problemAt(problems, 'why')} />
          <TextField id="what" name="what" label={aimWords.what} hint={aimWords.whatHint} value={typed.what} {...problemAt(problems, 'what')} />
          <SelectField id="measure" name="measure" label={aimWords.measure} hint={aimWords.measureHint} value={typed.measure} none={aimWords.noMeasure} choices={measures.map(({ measureId, name }) => ({ value: measureId, text: name }))} {...problemAt(problems, 'measure')} />
          <p>
            <a href={href(paths.measureNew, {}, { unit: unitId })}>{aimWords.newMeasure}</a>
          </p>
          <TextField id="from" name="from" label={aimWords.from} hint={aimWords.numberHint} value={typed.from} {...problemAt(problems, 'from')} />
          <TextField id="to" name="to" label={aimWords.to} hint={aimWords.numberHint} value={typed.to} {...problemAt(problems, 'to')} />
          <DateQuestion name="by" legend={aimWords.by} size="s" hint={aimWords.byHint} value={typed.by} {...problemAt(problems, 'by-day')} />
          <TextField id="for-whom" name="for-whom" label={aimWords.forWhom} hint={aimWords.forWhomHint} value={typed.forWhom} {...problemAt(problems, 'for-whom')} />
        </PlainForm>
      </>
    ),
  })
}

/** What stands now beside what was typed. */
export function comparedAim({ title, why, aim }: Improvement, typed: TypedAim, measures: readonly Measure[]): readonly ComparedValue[] {
  const nameOf = (id: string | null) => measures.find(({ measureId }) => measureId === id)?.name ?? ''
  const measure = measures.find(({ measureId }) => measureId === aim.measureId) ?? null
  return [
    { field: aimWords.name, now: title, typed: typed.title },
    { field: aimWords.why, now: why, typed: typed.why },
    { field: aimWords.what, now: aim.what, typed: typed.what },
    { field: aimWords.measure, now: nameOf(aim.measureId), typed: nameOf(typed.measure) },
    { field: aimWords.from, now: aim.from === null ? '' : valueText(measure, aim.from), typed: typed.from },
    { field: aimWords.to, now: aim.to === null ? '' : valueText(measure, aim.to), typed: typed.to },
    { field: aimWords.by, now: aim.by === null ? '' : dateText(aim.by), typed: dayText(typed.by) },
    { field: aimWords.forWhom, now: aim.forWhom, typed: typed.forWhom },
  ]
}

function dayText(typed: TypedDate): string {
  return isNoDay(typed) ? '' : `${typed.day} ${typed.month} ${typed.year}`
}
