import type { ReactNode } from 'react'
import { type FormState, LongText, Notice, PlainForm, RadioQuestion, TextField, problemAt } from '../../../platform/design/index.ts'
import type { SeenOpportunity } from '../service/see.ts'
import { askWords } from '../words/opportunity.ts'
import { framed } from './frame.tsx'
import { hrefOf, whoIs } from './of-opportunity.ts'

/** What every page with one question about an opportunity is told. */
interface Asked {
  readonly seen: SeenOpportunity
  readonly state: FormState
}

function asked({ seen, state: { from, problems } }: Asked, page: { readonly title: string; readonly answer: string; readonly does: string; readonly personId?: string; readonly button: string | null; readonly before?: ReactNode; readonly children?: ReactNode }): string {
  const carried = { do: [page.does], ...(page.personId === undefined ? {} : { person: [page.personId] }) }
  return framed({
    title: page.title,
    caption: seen.opportunity.title,
    answer: page.answer,
    wayBack: { text: askWords.back, href: hrefOf(seen) },
    problems,
    children: (
      <>
        {page.before}
        {page.button !== null && (
          <PlainForm action={hrefOf(seen)} from={from} carried={carried} buttons={[{ text: page.button }]}>
            {page.children}
          </PlainForm>
        )}
      </>
    ),
  })
}

/** The answer to somebody who showed interest. */
export function answerPage({ personId, typed, ...around }: Asked & { readonly personId: string; readonly typed: { readonly answer: string; readonly reply: string } }): string {
  const { seen, state: { problems } } = around
  const words = askWords.answer
  const other = seen.others.find(({ part }) => part.personId === personId)
  const canAccept = other?.deeds.includes('accept') === true
  const choices = [...(canAccept ? [{ value: 'accept', text: words.accept, hint: words.acceptHint }] : []), { value: 'decline', text: words.decline, hint: words.declineHint }]
  return asked(around, {
    title: words.title(whoIs(seen, personId)),
    answer: words.answer,
    does: 'answer',
    personId,
    button: words.button,
    before: (
      <>
        <h2 className="nhsuk-heading-s">{words.wrote}</h2>
        <p className="ek-written">{other?.part.words}</p>
        {!canAccept && <Notice>{words.full}</Notice>}
      </>
    ),
    children: (
      <>
        <RadioQuestion name="answer" legend={words.question} value={typed.answer} choices={choices} {...problemAt(problems, 'answer')} />
        <LongText id="reply" name="reply" label={words.reply} hint={words.replyHint} value={typed.reply} rows={4} {...problemAt(problems, 'reply')} />
      </>
    ),
  })
}

/** Why it ends early for somebody. */
export function stopPage({ personId, typed, ...around }: Asked & { readonly personId: string; readonly typed: string }): string {
  const words = askWords.letGo
  return asked(around, {
    title: words.title(whoIs(around.seen, personId)),
    answer: words.answer,
    does: 'let-go',
    personId,
    button: words.button,
    children: <LongText id="reply" name="reply" label={words.reply} hint={words.replyHint} value={typed} rows={4} {...problemAt(around.state.problems, 'reply')} />,
  })
}

/** What came of it, by who took part. */
export function finishPage({ typed, ...around }: Asked & { readonly typed: { readonly hours: string; readonly cameOfIt: string } }): string {
  const words = askWords.finish
  const { problems } = around.state
  return asked(around, {
    title: words.title,
    answer: words.answer,
    does: 'finish',
    button: words.button,
    children: (
      <>
        <TextField id="hours" name="hours" inputMode="decimal" label={words.hours} hint={words.hoursHint} value={typed.hours} {...problemAt(problems, 'hours')} />
        <LongText id="cameOfIt" name="cameOfIt" label={words.cameOfIt} hint={words.cameOfItHint} value={typed.cameOfIt} rows={6} {...problemAt(problems, 'cameOfIt')} />
      </>
    ),
  })
}

/** Who hosts a learning set from now on. */
export function handOverPage(around: Asked): string {
  const words = askWords.handOver
  const members = around.seen.others.filter(({ deeds }) => deeds.includes('hand-over'))
  return asked(around, {
    title: words.title,
    answer: words.answer,
    does: 'hand-over',
    button: members.length === 0 ? null : words.button,
    before: members.length === 0 && <p>{words.nobody}</p>,
    children: <RadioQuestion name="person" legend={words.question} hint={words.hint} choices={members.map(({ part }) => ({ value: part.personId, text: whoIs(around.seen, part.personId) }))} {...problemAt(around.state.problems, 'person')} />,
  })
}

/** Whether it is to be closed. */
export function closePage(around: Asked): string {
  const words = askWords.close
  return asked(around, { title: words.title, answer: words.answer, does: 'close', button: words.button })
}
