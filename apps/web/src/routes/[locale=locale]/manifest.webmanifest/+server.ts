import { localeInfo } from '@detwin/content'
import { frameView } from '#lib/components/frame/frame-view.ts'
import type { RequestHandler } from './$types'

/** Lets a reader put the site among the programs of a phone, in the language it is read in. */
export const GET: RequestHandler = ({ params: { locale }, locals: { snapshot, today } }) => {
  const { name, tagline } = frameView(snapshot, locale, today)
  const manifest = {
    id: `/${locale}`,
    name: name.text,
    description: tagline.text,
    lang: locale,
    dir: localeInfo[locale].dir,
    start_url: `/${locale}`,
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' }
    ]
  }
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
