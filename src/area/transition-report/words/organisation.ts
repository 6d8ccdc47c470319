import { formatNumber } from '../../../kernel/number-text.ts'
import type { ToldStarts } from '../rules/not-entered.ts'
import { fewestPeople } from '../rules/people.ts'

/** Wording of the report of one's own organisation. */
export const organisationStartsWords = {
  title: 'Who was prepared before they began?',
  crumb: 'Our organisation',
  counted: 'Counted is who is entered as acting up, on secondment or new in a post. Acting up means covering a higher-band post for a time. Somebody who first covers a post and is then appointed starts twice.',
  managementPost: 'A management post is one that somebody covers while acting up, or one of a first-line manager or above.',
  months: '12 whole months are counted, as they stood on the last day. A start of this month comes in with the next one. So no single start shows from one day to the next.',
  csv: 'these figures',
  six: 'Agree six things before somebody starts',
  fromFile: 'The same report from a file of posts',
} as const

/** How many starts of the staff record are not in the report. */
export function recordedText(told: ToldStarts): string {
  switch (told.kind) {
    case 'few-recorded':
      return `The staff record has fewer than ${fewestPeople} starts in a management post in these months. Who is not entered here is not counted below.`
    case 'all-but-few-entered':
      return `Of the starts in a management post that the staff record has, fewer than ${fewestPeople} are not entered here. They are not counted below.`
    case 'none-entered':
      return `The staff record has ${formatNumber(told.recorded)} starts in a management post in these months. None is entered here, so none is counted below.`
    case 'all-entered':
      return `The staff record has ${formatNumber(told.recorded)} starts in a management post in these months. All are entered here.`
    case 'few-entered':
      return `The staff record has ${formatNumber(told.recorded)} starts in a management post in these months. Fewer than ${fewestPeople} are entered here. The others are not counted below.`
    case 'told':
      return `The staff record has ${formatNumber(told.recorded)} starts in a management post in these months. ${formatNumber(told.entered)} are entered here. ${formatNumber(told.notEntered)} are not, and are not counted below.`
  }
}
