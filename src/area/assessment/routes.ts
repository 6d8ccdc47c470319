import type { SignedInRoute } from '../../platform/http/route.ts'

/** The self-assessments of who is signed in. The store reaches no other person’s, so there is nobody to refuse. */
export const assessmentRoutes: readonly SignedInRoute[] = []
