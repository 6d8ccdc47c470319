export { Said, framed } from '../../../platform/http/framed-page.tsx'
