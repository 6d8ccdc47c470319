import type { Example } from '../example.ts'
import { OwnForm } from './questions.tsx'
import { Sheet, SheetButtons, TaskList } from './sheets.tsx'

export const sheetExamples: readonly Example[] = [
  {
    name: 'Sheets of a plan',
    purpose: 'Each fits one sheet of A4. Its buttons send the form, so that what was ticked and typed goes along.',
    states: [
      {
        state: 'a sheet with tasks, one of them done',
        content: (
          <OwnForm action="/components" buttons={[{ text: 'Go on to: questions to ask' }]}>
            <SheetButtons name="sheet" sheets={[{ value: 'timeline', text: 'What to do when' }, { value: 'ask', text: 'Questions to ask' }]} current="timeline" />
            <Sheet id="example-sheet" heading="What to do when" lead="Tick what is done.">
              <TaskList
                name="tick"
                tasks={[
                  { id: 'example-pay', text: 'Ask for the pay in writing', why: 'Some payroll changes take more than a month.', isDone: true },
                  { id: 'example-mentor', text: 'Agree who your mentor is', isDone: false },
                ]}
              />
            </Sheet>
          </OwnForm>
        ),
      },
    ],
  },
]
