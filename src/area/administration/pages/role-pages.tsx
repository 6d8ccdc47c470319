import { londonDay } from '../../../platform/clock/london-day.ts'
import { type FormOrigin, KeyFacts, PlainForm, type Problem, RadioQuestion, SelectField, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { givenRoles } from '../../../kernel/workforce.ts'
import { nameText } from '../../people/index.ts'
import type { RoleGrant, RolePerson, UnitChoice } from '../service/roles.ts'
import { givenRoleWords, roleText, rolesWords as words } from '../words/roles.ts'
import { administrationPage } from './administration-page.tsx'

const within = [{ text: words.title, href: href(paths.roles) }]

/** The form that gives somebody a role. */
export function giveRolePage({ from, person, held, units, typed, problem }: {
  readonly from: FormOrigin
  readonly person: RolePerson
  readonly held: readonly RoleGrant[]
  readonly units: readonly UnitChoice[]
  readonly typed: { readonly role: string; readonly unit: string }
  readonly problem: Problem | null
}): string {
  const problemOf = (fieldId: string) => (problem?.fieldId === fieldId ? { problem: problem.words } : {})
  return administrationPage({
    title: words.give.title(person.name),
    answer: words.takesEffect,
    within,
    problems: problem === null ? [] : [problem],
    content: (
      <div className="ek-reading">
        <KeyFacts facts={[{ name: words.give.held, value: held.length === 0 ? words.give.heldNone : held.map(({ role, unit }) => roleText(role, unit?.name ?? null)).join('; ') }]} />
        {person.email === null && <p>{words.give.unmailed}</p>}
        <PlainForm action={href(paths.roles)} from={from} carried={{ person: [person.personId] }} buttons={[{ text: words.give.button }]}>
          <RadioQuestion name="role" legend={words.give.role} choices={givenRoles.map((value) => ({ value, ...givenRoleWords[value] }))} value={typed.role} {...problemOf('role')} />
          <SelectField
            id="unit"
            name="unit"
            label={words.give.unit}
            hint={words.give.unitHint}
            none={words.give.noUnit}
            choices={units.map(({ unitId, path }) => ({ value: unitId, text: path }))}
            value={typed.unit}
            {...problemOf('unit')}
          />
        </PlainForm>
        <p>
          <a href={href(paths.personSignOut, { person: person.personId })}>{words.give.signOut}</a>
        </p>
      </div>
    ),
  })
}

/** Asks whether a role is really to be taken. */
export function takeRolePage({ from, grant, isOwn, isLast }: { readonly from: FormOrigin; readonly grant: RoleGrant; readonly isOwn: boolean; readonly isLast: boolean }): string {
  const problems = isLast ? [{ fieldId: 'take', words: words.taking.last }] : []
  return administrationPage({
    title: words.taking.title(nameText(grant.name)),
    answer: words.taking.answer,
    within,
    problems,
    content: (
      <div className="ek-reading" id="take" tabIndex={-1}>
        <KeyFacts
          facts={[
            { name: words.taking.role, value: roleText(grant.role, grant.unit?.name ?? null) },
            { name: words.taking.since, value: dateText(londonDay(grant.grantedAt)) },
          ]}
        />
        {isOwn && <p>{words.taking.own}</p>}
        {isLast ? <p>{words.taking.last}</p> : <PlainForm action={href(paths.roleTake, { grant: grant.grantId })} from={from} buttons={[{ text: words.taking.button }]} />}
        <p>
          <a href={href(paths.roles)}>{words.taking.keep}</a>
        </p>
      </div>
    ),
  })
}
