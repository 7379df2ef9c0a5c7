import { capture } from '../requests/captured.ts'
import { linksOf } from './links.ts'

/** The city whose page has the most compressed bytes, of all cities the list leads to. */
export async function heaviestCity(webUrl: string, locale: string): Promise<{ path: string; of: number }> {
  const paths = await linksOf(`${webUrl}/${locale}/cities`, new RegExp(`^/${locale}/cities/[^/]+/[^/]+$`))
  let heaviest = { path: '', length: 0 }
  for (const path of paths) {
    const { length } = (await capture(webUrl + path)).base64
    if (length > heaviest.length) heaviest = { path, length }
  }
  return { path: heaviest.path, of: paths.length }
}
