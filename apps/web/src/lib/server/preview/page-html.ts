import { type Locale, locales, type MediaFile } from '@detwin/content'

interface PreviewedPage {
  /** `/preview/{pass}`. */
  prefix: string
  /** Where the record is below the language. */
  path: string
  /** Images that are not public. */
  files: readonly MediaFile[]
  scriptTag: string
}

/**
 * Makes the HTML of a public page that of a preview: links open the public site in a tab of its own, those to a place
 * on the page or to another language of it stay in the preview, and images that are not public come from below its
 * address.
 */
export function previewHtml(html: string, { prefix, path, files, scriptTag }: PreviewedPage): string {
  let page = html.replace('<head>', '<head><base target="_blank">').replace('</body>', () => `${scriptTag}</body>`)
  const attribute = path.replaceAll('&', '&amp;')
  for (const locale of locales) {
    const here = `href="${publicAddress(locale, attribute)}"`
    page = page.replaceAll(here, `href="${prefix}${publicAddress(locale, attribute)}" target="_self"`)
  }
  page = page.replaceAll('href="#', 'target="_self" href="#')
  // A file's name is of the contract's pattern: nothing in it needs escaping.
  for (const { filename } of files) page = page.replaceAll(`/media/${filename}`, `${prefix}/media/${filename}`)
  return page
}

const publicAddress = (locale: Locale, path: string): string => `/${locale}${path}`
