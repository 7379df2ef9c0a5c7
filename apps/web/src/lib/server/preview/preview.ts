import { isLocale } from '@detwin/content'
import { type PreviewAnswer, type PreviewPass, readPreview } from '@detwin/content/preview'
import type { RequestEvent } from '@sveltejs/kit'
import { previewPath, type PreviewPath } from '#lib/preview-path.ts'
import { fillPageLanguage } from '#lib/page-language.ts'
import { pathOf } from '#lib/paths.ts'
import { Overload, Turns } from '../answers/turns.ts'
import type { Follower } from '../snapshot/follower.ts'
import { askForDraft, askForImage, CmsAway } from './ask-cms.ts'
import { previewHeaders, previewPolicy } from './headers.ts'
import { draftFiles, overlay, unpublished } from './overlay.ts'
import { previewHtml } from './page-html.ts'
import { refusal } from './refusal.ts'
import { scriptHash, scriptTag } from './script.ts'

interface Options {
  event: RequestEvent
  follower: Follower
  /** SvelteKit's, for the route of the public page. */
  resolve: (
    event: RequestEvent,
    options: { transformPageChunk: (input: { html: string }) => string }
  ) => Promise<Response> | Response
}

// A link that went round must not make the CMS work for the public.
const turns = new Turns(2, 20)

/** Answers what is below /preview: the draft of one record on its real page, for whoever has a pass for it. */
export async function previewed(options: Options): Promise<Response> {
  const { deskUrl } = options.follower.settings
  const response = await answer(options)
  const policy = response.headers.get('content-security-policy')
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(previewHeaders(deskUrl))) headers.set(name, value)
  if (policy) headers.set('content-security-policy', previewPolicy(policy, deskUrl, scriptHash))
  headers.delete('etag')
  return new Response(response.body, { status: response.status, headers })
}

async function answer(options: Options): Promise<Response> {
  const { event, follower } = options
  const place = previewPath(event.url.pathname)
  if (!place) return refusal(403)
  if (!['GET', 'HEAD'].includes(event.request.method))
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })
  // Before anything is asked of the CMS: nothing unsigned that the public sends gets there.
  const pass = await readPreview(place.pass, follower.settings.token)
  if (pass === 'forged') return refusal(403)
  if (pass === 'ended') return refusal(410)
  try {
    return await turns.take(() => show(options, place, pass))
  } catch (error) {
    if (!(error instanceof CmsAway || error instanceof Overload)) throw error
    return refusal(503)
  }
}

async function show(options: Options, place: PreviewPath, pass: PreviewPass): Promise<Response> {
  const { event, follower } = options
  const { snapshot } = follower
  if (!snapshot) return refusal(503)
  const draft = await askForDraft(follower.settings, pass)
  if (!draft) return refusal(410)
  const files = draftFiles(snapshot, draft)

  const [, filename] = /^\/preview\/[^/]+\/media\/([^/]+)$/.exec(event.url.pathname) ?? []
  if (filename) {
    // Only what this draft shows: a pass is for one record.
    const file = files.find((each) => each.filename === filename)
    const body = file && (await askForImage(follower.settings, file.filename))
    return body ? new Response(body, { headers: { 'content-type': file.mimeType } }) : refusal(410)
  }

  const path = pathOf(draft.document)
  if (path === null) return refusal(410)
  const [, tag = ''] = place.page.split('/')
  const locale = isLocale(tag) ? tag : draft.document.sourceLocale
  const address = `/${locale}${path}`
  // Also after the draft got another address: the pass names the record and not its page.
  if (plain(place.page + event.url.search) !== plain(address))
    return new Response(null, { status: 307, headers: { location: place.prefix + address } })

  event.locals.snapshot = overlay(snapshot, draft)
  event.locals.preview = barOf(snapshot, draft, pass)
  return options.resolve(event, {
    transformPageChunk: ({ html }) =>
      previewHtml(fillPageLanguage(html, place.page), {
        prefix: place.prefix,
        path,
        files,
        scriptTag: scriptTag(follower.settings.deskUrl)
      })
  })
}

/** Browsers escape more letters, or fewer, than we do. */
function plain(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** What the bar on top of a previewed page tells. */
export interface PreviewNote {
  /** ISO 8601. */
  ends: string
  /** Fields that are still open. */
  missing: string[]
  /** How many records shown here are not public themselves. */
  unpublished: number
}

const barOf = (
  snapshot: NonNullable<Follower['snapshot']>,
  draft: PreviewAnswer,
  { ends }: PreviewPass
): PreviewNote => ({
  ends: ends.toISOString(),
  missing: draft.missing,
  unpublished: unpublished(snapshot, draft.related).length
})
