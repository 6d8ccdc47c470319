import { type WorkedExample, exampleStart } from './worked-example.ts'

/** Covering a team beside her own work, with nothing agreed at all: the plan begins with the questions. */
export const pharmacist: WorkedExample = {
  id: 'pharmacist',
  title: 'A pharmacist who covers a team',
  story:
    'The manager of the clinical pharmacy team has left, and a pharmacist covers the post until it is filled. She is acting up (covering a higher-band post for a time) and keeps her own ward rounds. Nothing is agreed yet: she asked on Thursday, and nobody has answered.',
  plan: {
    answers: { profession: 'pharmacist', setting: 'department', kind: 'acting-up', start: exampleStart, end: null, agreed: [] },
    ticks: ['before-authority-ask-limits'],
    charter: {
      purpose:
        'Patients get the right medicines on time, also on the day they go home.\nI hold this post by acting up (covering a higher-band post for a time), until it is filled. Nobody knows when: I have asked for a date to review.\nFirst I keep today’s work running (management). Changes wait, apart from the one at the discharge desk.',
      mine: 'What we do today about a dispensary or clinical session without cover.\nMoving pharmacists and technicians between sessions, for safety, on the day.\nSpending: nothing yet, because I know no limit.\nWhen something is not safe: I make it safe now, and tell the chief pharmacist at once. Whether we stop a part of the service is for the chief pharmacist to decide.',
      'ask-first':
        'I ask the chief pharmacist before:\n– shortening opening hours or stopping ward visits\n– any locum, because I know no limit yet\n– a new or changed contract, or a formal step with a colleague; human resources (HR) too\nOut of hours I ring the on-call pharmacist’s line.\nIf I cannot reach anybody, I do what is safest within what I am trained and allowed to do. Then I say so.',
      time: 'Clinical sessions: 7 a week today. I cannot do 7 and the post.\nI propose: 4 clinical sessions, 5 for management, 1 for leadership.\nNothing of this is agreed. I ask for it on 8 December 2026, with the list of what would not be done.',
    },
    notes: {
      pay: 'Asked the chief pharmacist and HR by email on Thursday. No answer yet.',
      cover: 'Nobody. Three of my wards have no second pharmacist.',
    },
    week: {
      'week-find-cover': 'delegate',
      'week-step-in': 'only-i',
      'week-own-work': 'stop',
      'week-sign-plan': 'only-i',
      'week-incident': 'only-i',
      'week-figures': 'stop',
      'week-meeting': 'delegate',
    },
    ownTasks: [],
  },
}
