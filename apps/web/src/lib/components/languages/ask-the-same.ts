/** For a script that changed what a page shows: the links to its other languages ask the same, `?q=bath` or nothing. */
export function askTheSame(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = search
}
