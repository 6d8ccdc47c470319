import { CheckboxQuestion, type ComparedValue, DateQuestion, type FormState, LongText, PlainForm, QuickerNotice, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { charterBoxes, hourKinds } from '../records.ts'
import type { TypedCharter } from '../rules/typed-charter.ts'
import type { NamedMeasure } from '../service/asking.ts'
import type { PlacedCharter } from '../service/role-charter-store.ts'
import { boxWords, changeWords as words, charterWords, hourWords, nameOfMeasure } from '../words/charter.ts'
import { framed } from './frame.tsx'

/** The form of a charter. */
export function changePage({ charter, measures, typed, conflict, state: { from, version, problems } }: { readonly charter: PlacedCharter; /** Those that can be chosen. */ readonly measures: readonly NamedMeasure[]; readonly typed: TypedCharter; readonly conflict: readonly ComparedValue[] | null; readonly state: FormState }): string {
  const here = { charter: charter.charterId }
  return framed({
    title: words.title,
    caption: charterWords.of(charter.personName, charter.postTitle),
    answer: words.answer,
    wayBack: { text: charterWords.title(charter.postTitle), href: href(paths.roleCharter, here) },
    problems,
    isUnsaved: conflict !== null,
    children: (
      <>
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.roleCharter, here)} />}
        <PlainForm action={href(paths.roleCharterChange, here)} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.button }]}>
          <p>{charterWords.sixFactors}</p>
          {hourKinds.map((kind) => (
            <TextField key={kind} id={kind} name={kind} inputMode="decimal" label={`${charterWords.hours}: ${hourWords[kind].toLowerCase()}`} hint={words.hoursHint} value={typed.hours[kind]} {...problemAt(problems, kind)} />
          ))}
          {charterBoxes.map((name) => (
            <LongText key={name} id={`box-${name}`} name={`box-${name}`} label={boxWords[name]} hint={name === 'measures' ? words.measuresHint : words.boxHint} value={typed.boxes[name]} rows={6} {...problemAt(problems, `box-${name}`)} />
          ))}
          {measures.length > 0 && <CheckboxQuestion name="measure" size="s" legend={words.unitMeasures} hint={words.unitMeasuresHint} values={typed.measureIds} choices={measures.map((measure) => ({ value: measure.measureId, text: nameOfMeasure(measure) }))} />}
          <DateQuestion name="review" size="s" legend={charterWords.review} hint={words.reviewHint} value={typed.review} {...problemAt(problems, 'review-day')} />
        </PlainForm>
      </>
    ),
  })
}
