import type { Theme } from '../palette.ts'

/** `?theme=`: null, when it is not there, follows the reader's device; undefined when it is neither light nor dark. */
export function themeOf(search: URLSearchParams): Theme | null | undefined {
  const asked = search.get('theme')
  return asked === null || asked === 'light' || asked === 'dark' ? asked : undefined
}

export const unknownTheme = (): Response =>
  new Response('theme is "light" or "dark"; leave it out to follow the reader’s device.\n', {
    status: 400,
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  })
