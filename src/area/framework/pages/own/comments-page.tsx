import { PageHeading, type Problem } from '../../../../platform/design/index.ts'
import type { FrameworkItem } from '../../rules/framework.ts'
import { itemLine } from '../../rules/outline.ts'
import type { OpenedFramework } from '../../service/asking.ts'
import { commentWords as words } from '../../words/collaboration.ts'
import { doneWords } from '../../words/list.ts'
import { type CommentsModel, CommentForm, CommentList } from './comment-parts.tsx'
import { frameworkFrame } from './frame.tsx'

export interface CommentsPageModel extends Pick<CommentsModel, 'comments' | 'viewer' | 'nameOf' | 'newOrigin'> {
  readonly opened: OpenedFramework
  /** The item that the typed comment is about; null for the whole. */
  readonly about: FrameworkItem | null
  readonly typed: string
  readonly problems: readonly Problem[]
  readonly done: keyof typeof doneWords | null
}

/** Everything that was said about a framework, and the form for a comment on it. */
export function commentsPage({ opened: { framework, rights }, comments, about, typed, problems, done, ...shown }: CommentsPageModel): string {
  return frameworkFrame({
    title: words.title,
    framework,
    path: about === null ? [] : [about],
    problems,
    done: done === null ? null : doneWords[done],
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer(comments.filter(({ settledAt }) => settledAt === null).length)} />
        {rights.mayComment && (
          <>
            {about !== null && (
              <p>
                {words.aboutItem} {itemLine(about)}
              </p>
            )}
            <CommentForm framework={framework} itemId={about?.id ?? ''} typed={typed} problems={problems} from={shown.newOrigin()} />
          </>
        )}
        <CommentList {...shown} framework={framework} rights={rights} comments={comments} back="" namesItems />
      </>
    ),
  })
}
