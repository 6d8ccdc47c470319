import type { GivenRole } from '../../../kernel/workforce.ts'
import type { GiveProblem } from '../service/roles.ts'

/** What a given role is called, and what it may do. */
export const givenRoleWords: Readonly<Record<GivenRole, { readonly text: string; readonly hint: string }>> = {
  administrator: { text: 'Administrator', hint: 'Sees and changes everything on the administration pages, and every person’s record' },
  'od-lead': { text: 'Organisational development (OD) lead', hint: 'Keeps units, posts and people right, within the unit that you choose and all below it' },
  'board-reader': { text: 'Board reader', hint: 'Sees the organisation in figures, and no person’s record' },
  auditor: { text: 'Auditor', hint: 'Reads the audit trail, and changes nothing' },
  facilitator: { text: 'Facilitator', hint: 'Helps with development, and sees no more than other members until somebody lets them' },
}

/** A role with its unit, as one phrase. */
export function roleText(role: GivenRole, unit: string | null): string {
  const { text } = givenRoleWords[role]
  return unit === null ? text : `${text} for ${unit}`
}

/** Wording of the pages about who has which role. */
export const rolesWords = {
  title: 'Roles',
  answer: 'Who may do more than their own work here asks for. Line managers and supervisors need no role: it follows from posts and choices.',
  takesEffect: 'Roles are looked up at every page. What you give or remove holds from the person’s next page on, and they are told by e-mail.',
  caption: 'Roles that people were given',
  none: 'Nobody has a role yet.',
  columns: { person: 'Person', role: 'Role', since: 'Since', by: 'Given by', take: 'Remove' },
  hasLeft: '(no longer works here)',
  setUp: 'At set-up, or at the command line',
  take: (name: string, role: string) => `Remove this role: ${role}, ${name}`,
  takeShort: 'Remove this role',
  onlyOne: (name: string) => `${name} is the only administrator. Make a second one, so that Evenkeel is never without.`,
  find: {
    heading: 'Give somebody a role',
    label: 'Name of the person',
    hint: 'Or a part of it, the e-mail address or the employee number',
    button: 'Find',
    found: (typed: string) => `People found for ${typed}`,
    none: (typed: string) => `Nobody was found for ${typed}. Check the spelling, or add the person first.`,
    more: 'There are more. Add the employee number or the e-mail address.',
    noPost: 'No post now',
    choose: (name: string) => `Give ${name} a role`,
  },
  give: {
    title: (name: string) => `Give ${name} a role`,
    held: 'Has now',
    heldNone: 'No given role',
    role: 'Which role?',
    roleProblem: 'Choose a role',
    unit: 'Unit, for an OD lead only',
    unitHint: 'The lead answers for this unit and all below it',
    noUnit: 'Choose a unit',
    button: 'Give this role',
    signOut: 'Sign this person out everywhere',
    unmailed: 'No e-mail address is known, so nobody will tell them but you.',
  },
  taking: {
    title: (name: string) => `Remove a role from ${name}?`,
    role: 'Role',
    since: 'Since',
    answer: 'It holds from their next page on. They are told by e-mail.',
    own: 'This is your own role. You will no longer see the pages that it opens.',
    button: 'Remove this role',
    keep: 'Leave it',
    last: 'This is the last administrator. Give somebody else the role first: else nobody could manage Evenkeel here.',
  },
  done: {
    given: (name: string, role: string) => `${name} is now ${role}. They are told by e-mail.`,
    'given-unmailed': (name: string, role: string) => `${name} is now ${role}. No e-mail address is known: tell them yourself.`,
    taken: (name: string, role: string) => `${name} is no longer ${role}. They are told by e-mail.`,
    'taken-unmailed': (name: string, role: string) => `${name} is no longer ${role}. No e-mail address is known: tell them yourself.`,
  },
  /** What a person has left when the last role was taken, as their mail says it. */
  memberOnly: 'member, with no further role',
  goneMeanwhile: 'Somebody else removed this role meanwhile.',
} as const

/** How to mend a role that could not be given. */
export const giveProblemWords: Readonly<Record<Exclude<GiveProblem, 'no-such-person'>, string>> = {
  'has-left': 'Choose somebody who works here: this person has left',
  'no-unit': 'Choose the unit that the OD lead answers for',
  'given-already': 'Choose another role: the person has this one already',
}
