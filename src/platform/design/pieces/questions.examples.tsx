import type { Example } from '../example.ts'
import { CheckboxQuestion, DateQuestion, FileField, LongText, OwnForm, PrintButton, RadioQuestion } from './questions.tsx'

const professions = [{ value: 'nurse', text: 'Nurse' }, { value: 'doctor', text: 'Doctor' }, { value: 'other', text: 'Something else', hint: 'For example a dietitian or an operating department practitioner' }]
const agreed = [{ value: 'pay', text: 'Pay' }, { value: 'mentor', text: 'A named mentor' }]
const noDate = { day: '', month: '', year: '' }

export const questionExamples: readonly Example[] = [
  {
    name: 'Questions of a form whose answers are kept nowhere',
    purpose: 'Sent by POST; what a page does not show travels along in hidden fields. The first button is the one that Enter presses.',
    states: [
      {
        state: 'nothing answered yet',
        content: (
          <OwnForm action="/components" carried={{ tick: ['one', 'two'] }} buttons={[{ text: 'Make my plan' }, { text: 'Open a plan', action: '/components', isSecondary: true }]}>
            <RadioQuestion name="profession-empty" legend="What is your profession?" choices={professions} />
            <DateQuestion name="start-empty" legend="When do you start?" hint="For example, 30 11 2026" value={noDate} />
            <CheckboxQuestion name="agreed-empty" legend="What is agreed already?" hint="Choose all that are, or none" choices={agreed} values={[]} />
            <RadioQuestion name="review-empty" legend="How often does your team meet?" choices={[{ value: 'weekly', text: 'Every week' }, { value: 'monthly', text: 'Every month' }]} others={[{ value: 'none', text: 'I have no team', hint: 'You can answer the rest all the same' }]} />
            <LongText id="notes-empty" name="notes-empty" label="What was agreed" hint="Only you see this" />
          </OwnForm>
        ),
      },
      {
        state: 'answered, with problems',
        content: (
          <OwnForm action="/components" hasFile buttons={[{ text: 'Go on' }]}>
            <RadioQuestion name="profession-problem" legend="What is your profession?" choices={professions} problem="Choose your profession" isInline />
            <DateQuestion name="start-problem" legend="When do you start?" value={{ day: '31', month: '2', year: '2027' }} problem="Enter a day that is in the calendar: February 2027 has 28 days" />
            <CheckboxQuestion name="agreed-problem" legend="What is agreed already?" choices={agreed} values={['mentor']} problem="Choose what is agreed" />
            <LongText id="notes-problem" name="notes-problem" label="What was agreed" value="Two hours a week" problem="Shorten this by 3 characters" rows={2} />
            <FileField id="plan-problem" name="plan-problem" label="A plan that you kept" accept=".txt" problem="Choose the file that Evenkeel made" />
          </OwnForm>
        ),
      },
      { state: 'a button that prints, where scripts run', content: <PrintButton /> },
    ],
  },
]
