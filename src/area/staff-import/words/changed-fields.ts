import type { SampledField } from '../change-samples.ts'

/** What of a person or a post an import changes, as the page calls it. */
export const changedFieldNames: Readonly<Record<SampledField, string>> = {
  givenName: 'First name',
  familyName: 'Last name',
  email: 'Work email',
  employeeNumber: 'Employee number',
  leftOn: 'No longer here from',
  title: 'Post title',
  unit: 'Unit',
  band: 'Band',
  profession: 'Profession',
  positionNumber: 'Position number',
  kind: 'How the post is held',
  startsOn: 'In the post since',
  endsOn: 'No longer in the post from',
  agreedUntil: 'Agreed until',
  assignmentNumber: 'Assignment number',
  fullTimeEquivalent: 'Full-time equivalent (FTE)',
  post: 'Post',
  reportsTo: 'Reports to',
}
