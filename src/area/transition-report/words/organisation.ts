/** Wording of the report of one's own organisation. */
export const organisationStartsWords = {
  title: 'Who was prepared before they began?',
  crumb: 'Our organisation',
  counted: 'Counted is who is entered as acting up, on secondment or new in a post. Acting up means covering a higher-band post for a time. Who is not entered is not in the figures.',
  csv: 'these figures',
  six: 'Agree six things before somebody starts',
  fromFile: 'The same report from a file of posts',
} as const
