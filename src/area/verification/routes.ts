import type { SignedInRoute } from '../../platform/http/route.ts'

/** Verifications of who asks for them, and of supervisors who are asked. */
export const verificationRoutes: readonly SignedInRoute[] = []
