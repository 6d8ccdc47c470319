import { type FormState, PlainForm, RadioQuestion, dateText, holdingKindWords, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { settingWords, settings } from '../../stepping-up/index.ts'
import type { BeginView, TypedBeginning } from '../service/begin.ts'
import { beginWords as words, charterWords, listWords } from '../words/charter.ts'
import { framed } from './frame.tsx'

/** For which post a charter is begun, and from what. */
export function beginPage({ view: { posts, hasPlan }, typed, state: { from, problems } }: { readonly view: BeginView; readonly typed: TypedBeginning; readonly state: FormState }): string {
  const only = posts.length === 1 ? posts[0]?.postId : undefined
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: charterWords.back, href: href(paths.roleCharters) },
    problems,
    children:
      posts.length === 0 ? (
        <p>{listWords.noPost}</p>
      ) : (
        <>
          <p>{words.nobodyElse}</p>
          <PlainForm action={href(paths.roleCharterNew)} from={from} buttons={[{ text: words.button }]}>
            <RadioQuestion name="post" legend={words.post} value={typed.postId === '' ? (only ?? '') : typed.postId} choices={posts.map(({ postId, title, unitName, kind, startsOn }) => ({ value: postId, text: `${title}, ${unitName}`, hint: `${holdingKindWords[kind]}, ${dateText(startsOn)}` }))} {...problemAt(problems, 'post')} />
            <RadioQuestion
              name="from"
              legend={words.from}
              hint={words.fromHint}
              value={typed.from}
              choices={settings.map((value) => ({ value, text: settingWords[value] }))}
              others={hasPlan ? [{ value: 'plan', text: words.plan, hint: words.planHint }] : []}
              {...problemAt(problems, 'from')}
            />
          </PlainForm>
        </>
      ),
  })
}
