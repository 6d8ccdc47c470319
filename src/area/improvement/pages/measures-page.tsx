import type { ReactNode } from 'react'
import { type FormOrigin, type FormState, PageHeading, PlainForm, RadioQuestion, SelectField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure } from '../../measure/index.ts'
import { type Improvement, type MeasurePart, measureParts } from '../records.ts'
import { aimWords } from '../words/aim.ts'
import { measuresWords as words } from '../words/measures.ts'
import { partWords, shortPartWords } from '../words/states.ts'
import { improvementFrame } from './frame.tsx'

export interface MeasuresPageModel {
  readonly improvement: Improvement
  readonly followed: readonly { readonly measure: Measure; readonly part: MeasurePart; readonly stays: boolean }[]
  readonly choices: readonly Measure[]
  readonly typed: { readonly measure: string; readonly part: string }
  readonly newOrigin: () => FormOrigin
  readonly state: FormState
}

/** Which measures an improvement follows, and what each is for. */
export function measuresPage({ improvement, followed, choices, typed, newOrigin, state: { problems } }: MeasuresPageModel): string {
  const action = href(paths.improvementMeasures, { improvement: improvement.improvementId })
  return improvementFrame({
    title: words.title,
    improvement,
    problems,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <h2 className="nhsuk-heading-m">{words.now}</h2>
        {followed.length === 0 && <p>{words.none}</p>}
        <ul className="ek-choices">
          {followed.map(({ measure, part, stays }) => (
            <li key={measure.measureId}>
              <p>
                <strong>{measure.name}</strong>. {shortPartWords[part]}.
                {stays && <span className="ek-note">{words.stays}</span>}
              </p>
              {!stays && <PlainForm action={action} from={newOrigin()} carried={{ deed: ['remove'], measure: [measure.measureId] }} buttons={[{ text: words.removeNamed(measure.name), isSecondary: true }]} />}
            </li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">{words.add}</h2>
        {choices.length === 0 ? <p>{words.noMeasures}</p> : <Add action={action} choices={choices} typed={typed} from={newOrigin()} problems={problems} />}
        <p>
          <a href={href(paths.measureNew, {}, { unit: improvement.unitId })}>{aimWords.newMeasure}</a>
        </p>
      </>
    ),
  })
}

function Add({ action, choices, typed, from, problems }: { readonly action: string; readonly from: FormOrigin; readonly problems: FormState['problems'] } & Pick<MeasuresPageModel, 'choices' | 'typed'>): ReactNode {
  return (
    <PlainForm action={action} from={from} carried={{ deed: ['add'] }} buttons={[{ text: words.button }]}>
      <SelectField id="measure" name="measure" label={words.measure} hint={words.measureHint} value={typed.measure} none={words.choose} choices={choices.map(({ measureId, name }) => ({ value: measureId, text: name }))} {...problemAt(problems, 'measure')} />
      <RadioQuestion name="part" legend={words.part} size="s" value={typed.part} choices={measureParts.map((part) => ({ value: part, text: partWords[part] }))} {...problemAt(problems, 'part')} />
    </PlainForm>
  )
}
