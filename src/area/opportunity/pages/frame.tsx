export { framed } from '../../../platform/http/framed-page.tsx'
