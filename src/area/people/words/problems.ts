import { dateText, dayProblemText } from '../../../platform/design/index.ts'
import type { EndingProblem } from '../rules/endings.ts'
import type { NewPostField } from '../rules/typed-post.ts'
import type { LeaveProblem } from '../service/leave.ts'
import type { StartProblem } from '../service/placing.ts'

/** Everything that a form of people can have to mend. */
export type FormProblem = StartProblem | EndingProblem | LeaveProblem
export type FormField = FormProblem['field']

const dayNames: Readonly<Record<'starts' | 'agreed' | 'last', string>> = { starts: 'the first day in the post', agreed: 'the day until which it is agreed', last: 'the last day' }

const choices: Readonly<Record<Exclude<NewPostField, 'title'>, string>> = {
  band: 'Choose the band of the post',
  profession: 'Choose the field of work of the post',
  stage: 'Choose what the post manages',
  clinical: 'Choose whether it is a clinical post',
}

const lineNames: Readonly<Record<'givenName' | 'familyName' | 'email' | 'employeeNumber' | 'title', string>> = {
  givenName: 'the first name',
  familyName: 'the last name',
  email: 'the e-mail address',
  employeeNumber: 'the employee number',
  title: 'the title of the post',
}

/** How to mend what a form has to mend. */
export function problemText(problem: FormProblem): string {
  switch (problem.code) {
    case 'name-missing':
    case 'title-missing':
      return `Enter ${lineNames[problem.field]}`
    case 'name-too-long':
    case 'title-too-long':
      return `Shorten ${lineNames[problem.field]} to ${problem.longest} characters or fewer`
    case 'sign-not-taken':
      return `Type ${lineNames[problem.field]} again: it has signs that cannot be seen, or begins like a formula`
    case 'email-not-read':
      return 'Enter an e-mail address in the form name@organisation.example'
    case 'email-taken':
      return 'Enter another e-mail address: somebody else here has this one'
    case 'for-administrator':
      return `Ask an administrator to change ${lineNames[problem.field]}: this person can sign in by it`
    case 'second-way-in':
      return 'Leave the e-mail address empty, or ask an administrator to give it: people here sign in by their employee number'
    case 'number-not-read':
      return 'Enter the employee number with letters and digits only, for example 00412345'
    case 'number-taken':
      return 'Enter another employee number: somebody else here has this one'
    case 'not-chosen':
      return choices[problem.field]
    case 'change-not-chosen':
      return 'Choose how the post is held'
    case 'agreed-not-for-own-post':
      return 'Leave the agreed day empty, or choose acting up or a secondment'
    case 'before-leaving':
      return `Enter a first day from ${dateText(problem.leftOn)}: the person has left until then`
    case 'share-not-read':
      return `Enter a share above 0 and up to ${problem.most}, for example 0.6`
    case 'leaves-not-chosen':
      return 'Choose the post that ends with the move'
    case 'leaves-too-early':
      return `Enter a first day from ${dateText(problem.first)}: the other post begins on the day before that`
    case 'roles-remain':
      return 'Ask an administrator first: this person left and still has a role in Evenkeel, which must be removed'
    case 'already-in-post':
      return 'Choose another post: this person holds this one already on some of these days'
    case 'post-held':
      return 'Choose what becomes of who holds the post already, or choose another post'
    case 'held-meanwhile':
      return 'Choose what becomes of who holds the post while it is covered'
    case 'reason-not-chosen':
      return 'Choose how it ends'
    case 'last-administrator':
      return 'Make somebody else an administrator first: this person is the only one'
    case 'day-missing':
    case 'no-such-day':
    case 'too-early':
    case 'too-late':
      return dayProblemText(dayNames[problem.field], problem)
  }
}
