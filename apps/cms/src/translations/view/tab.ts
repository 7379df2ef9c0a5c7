import type { CollectionConfig } from 'payload'
import { viewWords } from './view-words.ts'

/** Words that Payload looks up by itself, as it does its own. */
export const tabTranslations = {
  en: { detwin: { translate: viewWords.tab.en } },
  'zh-TW': { detwin: { translate: viewWords.tab['zh-TW'] } }
}

/** The translator's view as a tab of every record that has translations. */
export const translatorTab: NonNullable<NonNullable<CollectionConfig['admin']>['components']> = {
  views: {
    edit: {
      translate: {
        Component: '/translations/view/translator-view.tsx#TranslatorView',
        path: '/translate',
        tab: {
          href: '/translate',
          label: ({ t }) => t('detwin:translate')
        }
      }
    }
  }
}
