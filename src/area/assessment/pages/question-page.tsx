import type { ReactNode } from 'react'
import { Details } from 'nhsuk-react-components'
import { ratings, unratedReasons } from '../../../kernel/rating.ts'
import { type CarriedFields, type Choice, type FormButton, type FormOrigin, type Problem, LongText, Notice, PlainForm, ProblemSummary, RadioQuestion, problemAt, replyWords } from '../../../platform/design/index.ts'
import type { Link } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Question } from '../rules/questions.ts'
import type { TypedAnswer } from '../rules/typed-answer.ts'
import { questionWords as words } from '../words/questions.ts'
import { ReplyText } from './reply-text.tsx'
import type { ReadAnswer } from '../rules/typed-answer.ts'

/** Everything that the page of a question shows. */
export interface QuestionView {
  readonly question: Question
  readonly asked: number
  /** What stands in the fields: of a form that was not saved, what was typed. */
  readonly typed: TypedAnswer
  readonly isAnswered: boolean
  readonly isFinished: boolean
  /** Where the form is sent to. */
  readonly action: string
  readonly carried: CarriedFields
  readonly wayBack: Link
  readonly problems: readonly Problem[]
  /** Another window saved another answer; `stands` is null when it took the answer back. */
  readonly conflict: { readonly stands: ReadAnswer | null } | null
  readonly done: string | null
  readonly from: FormOrigin
}

const choices: readonly Choice[] = ratings.map(choiceOf)
const others: readonly Choice[] = unratedReasons.map(choiceOf)

/** One question: how far somebody does one behaviour. */
export function questionPage(view: QuestionView): string {
  const { question, asked, typed, problems, done, from } = view
  const progress = words.progress(question.place, asked)
  const title = `${question.text} – ${progress}`
  return sitePage({
    title: done === null ? title : `${done} ${title}`,
    hasProblem: problems.length > 0,
    isUnsaved: view.conflict !== null,
    wayBack: { kind: 'back', link: view.wayBack },
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        {done !== null && <p className="ek-note ek-screen-only">{done}</p>}
        {view.conflict !== null && <Conflict stands={view.conflict.stands} />}
        {view.isFinished && <p>{words.afterwards}</p>}
        <PlainForm action={view.action} from={from} carried={view.carried} buttons={buttonsOf(view)}>
          <RadioQuestion name="reply" headingCaption={words.caption(question.capability.name, progress)} legend={question.text} hint={words.howFar} choices={choices} others={others} value={typed.reply} {...problemAt(problems, 'reply')} />
          <Example text={typed.evidence} problems={problems} />
        </PlainForm>
      </div>
    ),
  })
}

function choiceOf(reply: (typeof ratings)[number] | (typeof unratedReasons)[number]): Choice {
  const { name, ofMe } = replyWords(reply)
  return { value: String(reply), text: name, hint: ofMe }
}

/** Open where something stands in it. */
function Example({ text, problems }: { readonly text: string; readonly problems: readonly Problem[] }): ReactNode {
  const problem = problemAt(problems, 'evidence')
  return (
    <Details open={text !== '' || problem.problem !== undefined}>
      <Details.Summary>{text === '' ? words.example : words.exampleSaid}</Details.Summary>
      <Details.Text>
        <LongText id="evidence" name="evidence" label={words.exampleLabel} hint={words.exampleHint} value={text} {...problem} />
      </Details.Text>
    </Details>
  )
}

function Conflict({ stands }: Pick<NonNullable<QuestionView['conflict']>, 'stands'>): ReactNode {
  return (
    <Notice>
      <p>
        <strong>{words.conflict.heading}</strong>
      </p>
      <p>
        {words.conflict.stands}: {stands === null ? words.conflict.none : <ReplyText answer={stands} />}
      </p>
      <p>{words.conflict.below}</p>
    </Notice>
  )
}

function buttonsOf({ isFinished, isAnswered }: QuestionView): readonly FormButton[] {
  if (isFinished) return [{ text: words.saveOne, name: 'do', value: 'save' }]
  const further = isAnswered ? { text: words.takeBack, value: 'take-back' } : { text: words.skip, value: 'skip' }
  return [
    { text: words.save, name: 'do', value: 'save' },
    { text: words.later, name: 'do', value: 'later', isSecondary: true },
    { ...further, name: 'do', isSecondary: true },
  ]
}
