import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest
} from 'payload'
import { z } from 'zod'
import { label, type Label, say } from '../admin/labels.ts'
import { type PublicCollection, publicCollection } from '../publications/record-types.ts'
import { penNames } from '../undo/pen-names.ts'

const stored = z.object({ updatedAt: z.string().nullish(), savedBy: z.string().nullish() })

const asked = z.looseObject({
  id: z.string().nullish(),
  autosave: z.boolean().nullish(),
  data: z.looseObject({ updatedAt: z.string() })
})

/**
 * Refuses a save that was made from an older text than the newest: the form of the desk sends the `updatedAt` it was
 * opened on. What sends none (a program that changes one field, an edit of many records) is not held to it.
 * @throws APIError 409 that says who saved when
 */
async function mustBeNewest(
  req: PayloadRequest,
  target: { collection: PublicCollection; id: string } | { global: 'site' },
  readAt: string
): Promise<void> {
  const found = 'global' in target ? await newestSite(req) : await newestRecord(req, target)
  const { updatedAt, savedBy } = stored.parse(found ?? {})
  if (!updatedAt || Date.parse(updatedAt) === Date.parse(readAt)) return
  throw new APIError(say(req, await refusal(req, updatedAt, savedBy)), 409)
}

const newestRecord = (req: PayloadRequest, { collection, id }: { collection: PublicCollection; id: string }) =>
  req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    trash: true,
    select: { updatedAt: true, savedBy: true },
    showHiddenFields: true,
    disableErrors: true,
    req
  })

const newestSite = (req: PayloadRequest) =>
  req.payload.findGlobal({
    slug: 'site',
    draft: true,
    depth: 0,
    select: { updatedAt: true, savedBy: true },
    showHiddenFields: true,
    req
  })

async function refusal(req: PayloadRequest, at: string, by: string | null | undefined): Promise<Label> {
  const minutes = Math.round((Date.now() - Date.parse(at)) / 60_000)
  const ago = label(
    minutes < 1 ? 'a moment ago' : minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`,
    minutes < 1 ? '剛才' : `${minutes}分鐘前`
  )
  if (by && by === req.user?.id)
    return label(
      `You saved this yourself ${ago.en}, in another tab or with another button. Nothing was saved now, and what you typed is still here: copy it, load the page again, and put it in.`,
      `你${ago['zh-TW']}已在另一分頁或以另一按鈕儲存過這項紀錄。這次沒有儲存，你輸入的內容仍在此處：請先複製，重新載入頁面，再貼上。`
    )
  const name = by ? (await penNames(req, [by])).get(by) : undefined
  return label(
    `${name ?? 'Somebody else'} saved this ${ago.en}, after you opened it. Nothing of yours was saved, and what you typed is still here: copy it, load the page again, and put it in.`,
    `${name ?? '其他人'}在你開啟後，於${ago['zh-TW']}儲存了這項紀錄。你的更改沒有儲存，輸入的內容仍在此處：請先複製，重新載入頁面，再貼上。`
  )
}

const isUpdate = (operation: string): boolean => operation === 'update' || operation === 'updateByID'

/** Hook: a form of the desk, or another sender of `updatedAt`, never writes over what it has not seen. */
export const refuseStale: CollectionBeforeOperationHook = async ({ args, operation, collection, req }) => {
  const parsed = asked.safeParse(args)
  if (req.payloadAPI !== 'REST' || !isUpdate(operation) || !parsed.success || parsed.data.autosave) return args
  const { id, data } = parsed.data
  if (id) await mustBeNewest(req, { collection: publicCollection(collection.slug), id }, data.updatedAt)
  return args
}

/** The same for the site. */
export const refuseStaleSite: GlobalBeforeOperationHook = async ({ args, operation, req }) => {
  const parsed = asked.safeParse(args)
  if (req.payloadAPI === 'REST' && operation === 'update' && parsed.success && !parsed.data.autosave)
    await mustBeNewest(req, { global: 'site' }, parsed.data.data.updatedAt)
  return args
}
