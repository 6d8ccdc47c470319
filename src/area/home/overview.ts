import type { OverviewLine } from '../../kernel/overview.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'

/** What an area counts for who is signed in; nothing where it is not their work. */
export type OverviewContributor = (request: SignedInRequest) => Promise<readonly OverviewLine[]>
