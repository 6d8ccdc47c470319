export { framedWide as framed } from '../../../platform/http/framed-page.tsx'
