/** What needs no escape and has one, dot segments, a second slash in front: SvelteKit reads these as another address. */
const strange = /^\/\/|[\\#]|\/\.\.?(?:\/|$)|%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/i

const unreserved = /[\w.~-]/

/**
 * The one spelling of an address that has others, or undefined for one that is spelled so: what is counted, kept and
 * asked for is known by its address, and must not be had by another. No browser sends such an address.
 * Source of the rule: RFC 3986 6.2.2
 */
export function usualSpelling(url: string): string | undefined {
  const path = url.split('?', 1)[0] ?? ''
  if (!strange.test(path) && !url.includes('#')) return undefined
  // With its host before it: `/\\` alone would be read as the beginning of one.
  const { pathname, search } = new URL(`http://site.invalid${url.replace(/^[/\\]+/, '/')}`)
  const unescaped = pathname.replace(/%([2-7][\da-f])/gi, (escaped, code: string) => {
    const character = String.fromCharCode(parseInt(code, 16))
    return unreserved.test(character) ? character : escaped
  })
  return unescaped.replace(/^\/+/, '/') + search
}
