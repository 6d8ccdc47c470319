import type { ReactNode } from 'react'
import { OwnForm, PageHeading, ProblemSummary, RadioQuestion } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type FirstLook, replies, standings, statements } from '../rules.ts'
import { firstLookWords as words, replyWords, standingWords, statementWords } from '../words.ts'

/**
 * The twelve statements.
 * @param look what was chosen before: it is shown again
 * @param hasProblem true when nothing was chosen although the form was sent
 */
export function firstLookPage(look: FirstLook, hasProblem: boolean): string {
  return sitePage({
    title: words.title,
    part: 'stepping-up',
    hasProblem,
    wayBack: { kind: 'back', link: { text: words.backToSteppingUp, href: href(paths.steppingUp) } },
    content: (
      <>
        {hasProblem && <ProblemSummary problems={[{ fieldId: statements[0].id, words: words.nothingSaid }]} />}
        <PageHeading heading={words.heading} answer={words.answer} />
        <p>{words.promise}</p>
        <OwnForm action={href(paths.firstLook)} buttons={[{ text: words.show }]}>
          <RadioQuestion name="standing" legend={words.standing} choices={standings.map((value) => ({ value, text: standingWords[value] }))} {...(look.standing === null ? {} : { value: look.standing })} />
          <h2 className="nhsuk-heading-m">{words.statementsHeading}</h2>
          <p className="nhsuk-hint">{words.statementsHint}</p>
          {statements.map(({ id }, index) => (
            <StatementQuestion key={id} look={look} id={id} hasProblem={hasProblem && index === 0} />
          ))}
        </OwnForm>
      </>
    ),
  })
}

function StatementQuestion({ look, id, hasProblem }: { readonly look: FirstLook; readonly id: (typeof statements)[number]['id']; readonly hasProblem: boolean }): ReactNode {
  const value = look.replies[id]
  return (
    <RadioQuestion
      name={id}
      size="s"
      isInline
      legend={statementWords[id].statement}
      choices={replies.map((reply) => ({ value: reply, text: replyWords[reply] }))}
      {...(value === undefined ? {} : { value })}
      {...(hasProblem ? { problem: words.nothingSaid } : {})}
    />
  )
}
