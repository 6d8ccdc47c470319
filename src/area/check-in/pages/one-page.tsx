import { type FormOrigin, KeyFacts, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type CheckIn, checkInItems } from '../records.ts'
import { listWords, oneWords as words } from '../words/check-ins.ts'
import { itemWords } from '../words/items.ts'
import { framed } from './frame.tsx'
import { stepText } from './over-time.tsx'

/** One check-in of a person. */
export function onePage({ checkIn: { checkInId, day, answers, note } }: { readonly checkIn: CheckIn }): string {
  return framed({
    title: words.title(dateText(day)),
    answer: words.answer,
    wayBack: { text: listWords.title, href: href(paths.checkIns) },
    children: (
      <div className="ek-reading">
        <KeyFacts facts={[...checkInItems.map((item) => ({ name: itemWords[item].question, value: stepText(item, answers[item]) })), { name: words.note, value: note === '' ? listWords.noNote : note }]} />
        <p>
          <a href={href(paths.checkIn, { checkIn: checkInId }, { ask: 'delete' })}>{words.deleteLink}</a>
        </p>
      </div>
    ),
  })
}

/** Asks once more before a check-in is deleted. */
export function deletePage({ checkIn: { checkInId, day, version }, from }: { readonly checkIn: CheckIn; readonly from: FormOrigin }): string {
  const here = href(paths.checkIn, { checkIn: checkInId })
  return framed({
    title: words.deleteTitle,
    answer: words.deleteAnswer,
    wayBack: { text: words.title(dateText(day)), href: here },
    children: (
      <>
        <PlainForm action={here} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.delete }]} />
        <p>
          <a href={here}>{words.keep}</a>
        </p>
      </>
    ),
  })
}
