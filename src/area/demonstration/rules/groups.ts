import { type Role, roles } from '../../../kernel/workforce.ts'

/** What somebody looks after: a service and its people, the whole trust, or Evenkeel itself. */
const groups = ['service', 'trust', 'evenkeel'] as const
export type Group = (typeof groups)[number]

const groupOfRole: Readonly<Record<Role, Group>> = {
  member: 'service',
  'line-manager': 'service',
  supervisor: 'service',
  'od-lead': 'trust',
  facilitator: 'trust',
  'board-reader': 'trust',
  administrator: 'evenkeel',
  auditor: 'evenkeel',
}

/**
 * People by what they look after, in the order of the roles; those of one role keep their order.
 * @returns groups with somebody in them
 */
export function groupPeople<Person extends { readonly role: Role }>(people: readonly Person[]): readonly { readonly group: Group; readonly people: readonly Person[] }[] {
  const inOrder = roles.flatMap((role) => people.filter((person) => person.role === role))
  return groups.map((group) => ({ group, people: inOrder.filter(({ role }) => groupOfRole[role] === group) })).filter((one) => one.people.length > 0)
}
