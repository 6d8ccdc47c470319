import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { ownWeek } from '../rules/sent-round.ts'
import type { PlanForm } from '../view/plan-form.ts'
import { roundWords as words } from '../words/pages.ts'

/** How you spend your own week: a way that is there to be taken, or hours of your own. */
export function WeekQuestion({ form }: { readonly form: PlanForm }): ReactNode {
  const { weeks, week, problems } = form
  return (
    <>
      <RadioQuestion name="week" legend={words.week} hint={words.askHint} choices={weeks} value={week} {...problemAt(problems, 'week')} />
      <Details open={week === ownWeek}>
        <Details.Summary>{words.setOwn}</Details.Summary>
        <Details.Text>
          <OwnHours form={form} />
        </Details.Text>
      </Details>
    </>
  )
}

function OwnHours({ form: { hours, problems } }: { readonly form: PlanForm }): ReactNode {
  return (
    <fieldset className="ek-hours nhsuk-fieldset" data-module="ek-hours" data-less={words.less} data-more={words.more} data-sum={words.sum}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{words.ownHint}</legend>
      <p className="nhsuk-hint">{words.ownCount}</p>
      {hours.map((field) => (
        <HoursRow key={field.id} field={field} {...problemAt(problems, field.id)} />
      ))}
    </fieldset>
  )
}

function HoursRow({ field: { act, id, name, about, value }, problem }: { readonly field: PlanForm['hours'][number]; readonly problem?: string }): ReactNode {
  const described = problem === undefined ? `${id}-about` : `${id}-about ${id}-problem`
  return (
    <div className="ek-hours__row">
      <span className="ek-hours__words">
        <label htmlFor={id}>{name}</label>
        <span className="ek-hours__about" id={`${id}-about`}>
          {about}
        </span>
        {problem !== undefined && (
          <span className="nhsuk-error-message" id={`${id}-problem`}>
            {problem}
          </span>
        )}
      </span>
      <input className={`nhsuk-input ek-hours__field${problem === undefined ? '' : ' nhsuk-input--error'}`} id={id} name={act} inputMode="decimal" autoComplete="off" defaultValue={value} aria-describedby={described} />
    </div>
  )
}
