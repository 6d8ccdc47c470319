export const taskWords = {
  tick: 'Is it done?',
  yes: 'Yes, done',
  no: 'Not yet',
  note: 'Note',
  noteHint: 'Seen by the person, the line manager and the OD lead. Name no patient.',
  noteHintOwn: 'Seen by you, your line manager and the OD lead. Name no patient.',
  button: 'Save',
  doneBy: (day: string, name: string) => `Done on ${day}, ticked by ${name}.`,
} as const

export const matterPageWords = {
  agreed: 'Is it agreed?',
  yes: 'Yes, agreed',
  no: 'Not yet',
  note: 'What was agreed',
  noteHint: 'In a sentence or two. Seen by the person, the line manager and the OD lead.',
  noteHintOwn: 'In a sentence or two. Seen by you, your line manager and the OD lead.',
  hours: 'Protected hours a week',
  hoursHint: 'For example 7.5. Leave it empty when no number is agreed.',
  button: 'Save',
  good: 'A good answer',
} as const

export const mentorWords = {
  title: 'Name the mentor',
  titleChange: 'Change the mentor',
  now: (name: string) => `The mentor now is ${name}.`,
  answer: 'Somebody who has done this work, and is not in the same line. Ask them first.',
  search: 'Name of a colleague',
  searchButton: 'Search',
  found: 'Who is it?',
  none: 'Nobody was found by this name.',
  nobody: 'Nobody',
  button: 'Save the mentor',
} as const

export const untilWords = {
  title: 'Agree the last day',
  answer: 'The last day for which it is agreed, in writing. Leave all three empty when none is.',
  legend: 'Last day',
  name: 'the last day',
  button: 'Save the day',
} as const

export const endWords = {
  title: 'It ends',
  answer: 'Each is a good ending when it is chosen. What was done and agreed stays, and tasks can still be ticked.',
  how: 'How does it end?',
  lastDay: 'Last day in it',
  lastDayName: 'the last day in it',
  lastDayHint: 'Today or earlier. When it never began, the day on which it was called off.',
  reason: 'In your words',
  reasonHint: 'You can leave this empty. Say what load and cover did; blame nobody.',
  button: 'End it',
  missing: 'Choose how it ends',
} as const

export const problemWords = {
  'not-here': 'This is not here any more',
  'over': 'It has ended, so nothing of it is changed any more',
  'no-such-task': 'Choose a task of the list',
  'too-long': 'Write at most 500 characters',
  'hours-wrong': 'Enter hours from 0 to 60, for example 7.5',
  'mentor-not-chosen': 'Choose a colleague who works here, and not the person',
  'not-theirs': 'The agreed last day is changed by the line manager or the OD lead',
  'changed-meanwhile': 'Somebody changed it meanwhile. Look at what stands here now, and send it again',
} as const
