import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Bullets, Paragraphs, RadioQuestion, SelectField, problemAt } from '../../../platform/design/index.ts'
import { fieldsOf } from '../rules/sent-round.ts'
import type { WardName } from '../rules/three-wards.ts'
import type { PlanForm } from '../view/plan-form.ts'
import type { WardReport } from '../view/round-view.ts'
import { directionWords, mannerWords } from '../words/choices.ts'
import { askLegend, roundWords as words, towardsLabel } from '../words/pages.ts'
import { wardWords } from '../words/wards.ts'

/** A ward of the round: who runs it or what she says, what happened, and what you ask of her. */
export function WardSection({ name, report, form }: { readonly name: WardName; readonly report: WardReport | null; readonly form: PlanForm }): ReactNode {
  return (
    <section className="ek-directorate__ward">
      {report === null ? <Story name={name} /> : <Report name={name} report={report} />}
      <Ask name={name} form={form} />
    </section>
  )
}

/** Who runs a ward, and with what. */
function Story({ name }: { readonly name: WardName }): ReactNode {
  const { ward, manager, story, circumstances } = wardWords[name]
  return (
    <>
      <h3 className="nhsuk-heading-m">{`${ward}: ${manager}`}</h3>
      <p>{story}</p>
      <p>{circumstances}</p>
    </>
  )
}

function Report({ name, report }: { readonly name: WardName; readonly report: WardReport }): ReactNode {
  const { ward, manager } = wardWords[name]
  return (
    <>
      <h3 className="nhsuk-heading-m">{`${ward}: ${manager}`}</h3>
      <blockquote className="ek-directorate__says">
        <p>{`“${report.said.join(' ')}”`}</p>
      </blockquote>
      <Details>
        <Details.Summary>{words.facts}</Details.Summary>
        <Details.Text>
          <Paragraphs lines={report.facts} />
          <p>{words.exact}</p>
        </Details.Text>
      </Details>
      <h4 className="nhsuk-heading-s">{words.happened}</h4>
      <Bullets lines={report.happened} />
    </>
  )
}

function Ask({ name, form: { asked, problems } }: { readonly name: WardName; readonly form: PlanForm }): ReactNode {
  const fields = fieldsOf(name)
  return (
    <div className="ek-directorate__ask">
      <RadioQuestion
        name={fields.manner}
        legend={askLegend(wardWords[name].manager)}
        size="s"
        isInline
        value={asked[name].manner}
        choices={Object.entries(mannerWords).map(([value, text]) => ({ value, text }))}
        {...problemAt(problems, fields.manner)}
      />
      <SelectField id={fields.towards} name={fields.towards} label={towardsLabel(wardWords[name].manager)} value={asked[name].towards} choices={Object.entries(directionWords).map(([value, text]) => ({ value, text }))} />
    </div>
  )
}
