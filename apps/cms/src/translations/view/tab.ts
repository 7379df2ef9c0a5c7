import type { CollectionConfig } from 'payload'
import { isTranslated } from '../is-translated.ts'
import { viewWords } from './view-words.ts'

/** Words that Payload looks up by itself, as it does its own. */
export const tabTranslations = {
  en: { detwin: { translate: viewWords.tab.en } },
  'zh-TW': { detwin: { translate: viewWords.tab['zh-TW'] } }
}

const tab: NonNullable<NonNullable<CollectionConfig['admin']>['components']> = {
  views: {
    edit: {
      translate: {
        Component: '/translations/view/translator-view.tsx#TranslatorView',
        path: '/translate',
        tab: { href: '/translate', label: ({ t }) => t('detwin:translate') }
      }
    }
  }
}

/** Gives a collection whose records have translations the translator's view, and takes away the programs' view of them. */
export function withTranslator(config: CollectionConfig): CollectionConfig {
  const { admin } = config
  const components = isTranslated(config) ? { ...admin?.components, ...tab } : admin?.components
  return { ...config, admin: { ...admin, hideAPIURL: true, ...(components && { components }) } }
}
