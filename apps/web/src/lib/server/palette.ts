import type { Status } from '@detwin/content'
import tokens from '#lib/styles/tokens.css?raw'

export type Theme = 'light' | 'dark'

const [light = '', dark = ''] = tokens.split('@media screen')

/** A colour of the site's style sheet, for pictures; dark names only what differs from light. */
export function colour(name: string, theme: Theme = 'light'): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]+)`)
  return (theme === 'dark' ? found.exec(dark)?.[1] : undefined) ?? found.exec(light)?.[1] ?? '#16181d'
}

export const statusColour = (status: Status, theme: Theme = 'light'): string =>
  colour(status === 'disputed' ? 'ink' : `status-${status.replace('_', '-')}`, theme)
