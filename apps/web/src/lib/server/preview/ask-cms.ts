import { previewAnswer, type PreviewAnswer, type PreviewPass } from '@detwin/content/preview'
import type { Settings } from '../settings.ts'

/** The CMS does not answer, or not in the words of this version. */
export class CmsAway extends Error {
  override readonly name = 'CmsAway'
}

type Connection = Pick<Settings, 'cmsUrl' | 'token'>

const get = async ({ cmsUrl, token }: Connection, path: string): Promise<Response> => {
  const response = await fetch(new URL(path, cmsUrl), {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000)
  }).catch((error: unknown) => {
    throw new CmsAway('The CMS does not answer.', { cause: error })
  })
  if (!response.ok && response.status !== 404) throw new CmsAway(`The CMS answered ${response.status}.`)
  return response
}

/**
 * The draft a pass allows to see, asked for anew each time; undefined when the record is gone.
 * @throws CmsAway
 */
export async function askForDraft(cms: Connection, { type, id }: PreviewPass): Promise<PreviewAnswer | undefined> {
  const response = await get(cms, `/api/v1/preview/${type}/${id}`)
  if (response.status === 404) return undefined
  const parsed = previewAnswer.safeParse(await response.json().catch(() => undefined))
  if (!parsed.success) throw new CmsAway('The CMS shows drafts in a form of another version.')
  return parsed.data
}

/**
 * The file of an image that is not public; undefined when there is none.
 * @throws CmsAway
 */
export async function askForImage(cms: Connection, filename: string): Promise<ReadableStream | undefined> {
  const response = await get(cms, `/api/v1/media/${filename}`)
  return response.ok ? (response.body ?? undefined) : undefined
}
