/**
 * May a colleague of the same organisation follow the link of a piece of evidence? Pages of the web and improvements, yes; what is somebody’s own, no.
 * @param href of the web, or a page of the product by its path
 */
export function isOpenToColleagues(href: string): boolean {
  return /^https?:\/\//iu.test(href) || href.startsWith('/improvements/')
}
