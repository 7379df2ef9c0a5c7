import type { CollectionConfig } from 'payload'
import { rememberOperation } from '../access/current-operation.ts'
import { onlyTranslate, refuseFile } from '../access/hooks/only-translate.ts'
import type { Kind } from '../access/matrix.ts'
import { recordAccess } from '../access/rules.ts'
import { spoken } from '../admin/labels.ts'
import { takeOffBoard } from '../board/keep-board.ts'
import { withChecklist } from '../checklist/with-checklist.ts'
import { withMerging } from '../merging/merged-into.ts'
import { copyAsDraft } from '../publications/copy-as-draft.ts'
import { refuseStale } from '../editing/refuse-stale.ts'
import { savedByField } from '../editing/saved-by-field.ts'
import { appendDeletion, appendPublication } from '../publications/hooks.ts'
import { withPreview } from '../preview/with-preview.ts'
import { followSource } from '../translations/follow-source.ts'
import { isTranslated } from '../translations/is-translated.ts'
import { withTranslator } from '../translations/view/tab.ts'
import { withUndo } from '../undo/with-undo.ts'
import { inDefaultLocale } from './in-default-locale.ts'
import { emptyWhenRestored } from './empty-when-restored.ts'

/** What every collection with a public record has: drafts, versions, trash, access, and its place in the log. */
export const recordCollection = ({ kind, ...own }: CollectionConfig & { kind: Kind }): CollectionConfig =>
  publicRecord(kind, withPreview(withTranslator(withChecklist(withMerging({ ...own, admin: withUndo(own.admin) })))))

const publicRecord = (kind: Kind, config: CollectionConfig): CollectionConfig => ({
  ...config,
  custom: { ...config.custom, kind },
  labels: { singular: spoken(config.labels?.singular), plural: spoken(config.labels?.plural) },
  access: { ...recordAccess(kind), ...config.access },
  fields: [...config.fields, savedByField],
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  hooks: {
    ...config.hooks,
    beforeOperation: [
      inDefaultLocale,
      refuseStale,
      ...(config.upload ? [refuseFile(kind)] : []),
      ...(config.hooks?.beforeOperation ?? []),
      copyAsDraft,
      rememberOperation
    ],
    // What a translator may not write is gone before anything is made of it.
    beforeChange: [
      onlyTranslate,
      emptyWhenRestored,
      ...(config.hooks?.beforeChange ?? []),
      ...(isTranslated(config) ? [followSource] : [])
    ],
    afterChange: [...(config.hooks?.afterChange ?? []), appendPublication],
    afterDelete: [...(config.hooks?.afterDelete ?? []), appendDeletion, ...(isTranslated(config) ? [takeOffBoard] : [])]
  }
})
