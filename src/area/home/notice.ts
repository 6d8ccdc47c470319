import type { HomeNotice } from '../../kernel/home-notice.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'

/** What an area must say first on the page of who is signed in; nothing as a rule. */
export type NoticeContributor = (request: SignedInRequest) => Promise<readonly HomeNotice[]>
