import type { CollectionConfig } from 'payload'
import { signedIn, trashOrAdmins } from '../access/rules.ts'
import { keepOnBoard, takeOffBoard } from '../board/keep-board.ts'
import { copyAsDraft } from '../publications/copy-as-draft.ts'
import { appendDeletion, appendPublication } from '../publications/hooks.ts'
import { followSource } from '../translations/follow-source.ts'
import { isTranslated } from '../translations/is-translated.ts'
import { translatorTab } from '../translations/view/tab.ts'
import { inDefaultLocale } from './in-default-locale.ts'

/** What every collection with a public record has: drafts, versions, trash, access, and its place in the log. */
export const recordCollection = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  access: {
    read: signedIn,
    readVersions: signedIn,
    create: signedIn,
    update: signedIn,
    delete: trashOrAdmins,
    ...config.access
  },
  admin: {
    // The programs' view of a record: nothing for volunteers.
    hideAPIURL: true,
    ...config.admin,
    ...(isTranslated(config) && { components: { ...config.admin?.components, ...translatorTab } })
  },
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  hooks: {
    ...config.hooks,
    beforeChange: [...(config.hooks?.beforeChange ?? []), ...(isTranslated(config) ? [followSource] : [])],
    beforeOperation: [inDefaultLocale, ...(config.hooks?.beforeOperation ?? []), copyAsDraft],
    afterChange: [
      ...(config.hooks?.afterChange ?? []),
      appendPublication,
      ...(isTranslated(config) ? [keepOnBoard] : [])
    ],
    afterDelete: [...(config.hooks?.afterDelete ?? []), appendDeletion, ...(isTranslated(config) ? [takeOffBoard] : [])]
  }
})
