import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest
} from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { label, say } from '../../admin/labels.ts'
import { languagesOf, reachOf } from '../person.ts'
import type { Kind } from '../matrix.ts'

type Values = Record<string, unknown>

const values = z.record(z.string(), z.unknown()).catch({})
const rows = z.array(z.looseObject({ id: z.string().nullish() })).catch([])

/** Hook: of what a translator sends, only the localised fields of one of their languages are kept; the rest stays. */
export const onlyTranslate: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection, operation }) =>
  req.user?.role === 'translator' && operation === 'update'
    ? translated(req, collection.flattenedFields, data, values.parse(originalDoc))
    : data

/** The same for a global. */
export const onlyTranslateGlobal: GlobalBeforeChangeHook = ({ data, originalDoc, req, global }) =>
  req.user?.role === 'translator' ? translated(req, global.flattenedFields, data, values.parse(originalDoc)) : data

function translated(req: PayloadRequest, fields: FlattenedField[], data: Values, original: Values): Values {
  refuseOtherLanguages(req, original)
  return { ...localisedOnly(fields, data, original), _status: 'draft' }
}

function refuseOtherLanguages(req: PayloadRequest, { sourceLocale }: Values): void {
  const languages: string[] = req.user ? languagesOf(req.user) : []
  const restores = req.context.isRestoringVersion === true
  if (!restores && req.locale && languages.includes(req.locale) && req.locale !== sourceLocale) return
  throw new APIError(say(req, otherLanguage), 403)
}

const otherLanguage = label(
  'You translate, so you can save only in the languages given to you, and not in the one the record was written in. Choose one of your languages at the top.',
  '你是翻譯，只能以獲分配的語言儲存，且不能更改原文。請在頂部選擇你的語言。'
)

/** The record as it was, with the localised fields of the data; rows are told apart by their id, and none is added. */
function localisedOnly(fields: FlattenedField[], data: Values, original: Values): Values {
  const kept: Values = { ...original }
  for (const field of fields) {
    const { name } = field
    if ('localized' in field && field.localized) {
      if (name in data) kept[name] = data[name]
    } else if (field.type === 'group' || field.type === 'tab') {
      kept[name] = localisedOnly(field.flattenedFields, values.parse(data[name]), values.parse(original[name]))
    } else if (field.type === 'array') {
      const sent = rows.parse(data[name])
      kept[name] = rows.parse(original[name]).map((row) => {
        const same = sent.find(({ id }) => id === row.id)
        return same ? localisedOnly(field.flattenedFields, same, row) : row
      })
    }
  }
  return kept
}

/** Hook: a file is nobody's translation, and whoever may not publish does not replace one that may be public. */
export const refuseFile =
  (kind: Kind): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'update' || overrideAccess || !req.file || reachOf(kind, 'publish', req) !== false) return args
    throw new APIError(say(req, newFile), 403)
  }

const newFile = label(
  'Only people who publish may replace the file of an image. Upload yours as a new image.',
  '只有發布者可以更換圖片檔案。請將你的檔案上載為新圖片。'
)
