import type { ReactNode } from 'react'
import { replyWords } from '../../../platform/design/index.ts'
import type { ReadAnswer } from '../rules/typed-answer.ts'
import { checkWords as words } from '../words/answers.ts'

/** A reply by its name, with the example below. */
export function ReplyText({ answer: { reply, evidence } }: { readonly answer: ReadAnswer }): ReactNode {
  return (
    <>
      {replyWords(reply).name}
      {evidence !== '' && (
        <span className="ek-note ek-lines">
          {words.example} {evidence}
        </span>
      )}
    </>
  )
}
