import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultLocale, localeInfo, locales } from '@detwin/content'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { locksAtTheDesk } from './access/locks.ts'
import { apiKeys } from './api-keys/collection.ts'
import { validKeysEndpoint } from './api-keys/valid-keys-endpoint.ts'
import { audit } from './audit/collection.ts'
import { adminLanguages, ownTranslations } from './admin/languages.ts'
import { board } from './board/collection.ts'
import { timezones } from './admin/timezones.ts'
import { withAddedRows } from './admin/with-added-rows.ts'
import { agreements } from './collections/agreements/collection.ts'
import { cities } from './collections/cities/collection.ts'
import { countries } from './collections/countries/collection.ts'
import { groups } from './collections/groups/collection.ts'
import { media } from './collections/media/collection.ts'
import { news } from './collections/news/collection.ts'
import { pages } from './collections/pages/collection.ts'
import { releases } from './collections/releases/collection.ts'
import { sources } from './collections/sources/collection.ts'
import { statements } from './collections/statements/collection.ts'
import { users } from './collections/users/collection.ts'
import { confirmations } from './confirmations/collection.ts'
import { databaseAdapter } from './database/adapter.ts'
import { readEnvironment } from './environment.ts'
import { sayRefusal } from './errors/say-refusal.ts'
import { richTextEditor } from './fields/rich-text/editor.ts'
import { site } from './globals/site/global.ts'
import { imports } from './imports/collection.ts'
import { importPages } from './imports/pages-collection.ts'
import { keepWorking } from './imports/work.ts'
import { jobs } from './jobs/jobs.ts'
import { partners } from './partners/collection.ts'
import { previewEndpoint } from './preview/endpoint.ts'
import { livePreview } from './preview/panel.ts'
import { changesEndpoint } from './publications/changes-endpoint.ts'
import { publications } from './publications/collection.ts'
import { mediaEndpoint } from './publications/media-endpoint.ts'
import { reviews } from './review/collection.ts'
import { convertEndpoint } from './translations/convert/endpoint.ts'
import { translationEndpoint } from './translations/endpoint.ts'
import { undoEndpoints } from './undo/endpoints.ts'
import { xliffEndpoints } from './translations/xliff/endpoints.ts'
import { webhookDeliveries } from './webhooks/deliveries/collection.ts'
import { webhookEndpoints } from './webhooks/endpoints/collection.ts'
import { leases } from './webhooks/leases.ts'

// `import.meta.dirname` is undefined in Next's bundle.
const here = path.dirname(fileURLToPath(import.meta.url))
const environment = readEnvironment()

const config = buildConfig({
  secret: environment.PAYLOAD_SECRET,
  serverURL: environment.CMS_URL,
  csrf: [environment.CMS_URL],
  cors: [],
  db: databaseAdapter(environment.DATABASE_URI),
  editor: richTextEditor,
  sharp,
  telemetry: false,
  logger: { options: { level: environment.LOG_LEVEL }, destination: defaultLoggerOptions },
  graphQL: { disable: true },
  collections: [
    statements,
    news,
    pages,
    media,
    cities,
    agreements,
    sources,
    countries,
    groups,
    users(environment.CMS_URL.startsWith('https:')),
    publications,
    board,
    audit,
    reviews,
    confirmations,
    releases,
    imports,
    importPages,
    partners,
    apiKeys,
    webhookEndpoints,
    webhookDeliveries,
    leases
  ].map(withAddedRows),
  globals: [site],
  endpoints: [
    changesEndpoint,
    mediaEndpoint,
    validKeysEndpoint,
    previewEndpoint,
    convertEndpoint,
    translationEndpoint,
    ...xliffEndpoints,
    ...undoEndpoints
  ],
  hooks: { afterError: [sayRefusal] },
  jobs,
  onInit: keepWorking,
  localization: {
    locales: locales.map((code) => ({ code, label: localeInfo[code].endonym, rtl: localeInfo[code].dir === 'rtl' })),
    defaultLocale,
    // A missing text is missing: nothing stands in for it silently.
    fallback: false
  },
  i18n: { supportedLanguages: adminLanguages, fallbackLanguage: 'en', translations: ownTranslations },
  admin: {
    user: 'users',
    avatar: 'default',
    // One that reads the same in every language, and fits beside the buttons.
    dateFormat: 'yyyy-MM-dd HH:mm',
    livePreview,
    timezones,
    meta: { titleSuffix: ' · Detwin', defaultOGImageType: 'off', robots: 'noindex, nofollow' },
    components: {
      views: {
        dashboard: { Component: '/board/board-view.tsx#BoardView' },
        revert: { Component: '/undo/revert-view.tsx#RevertView', path: '/revert' }
      },
      providers: [
        '/admin/language-after-sign-in.tsx#LanguageAfterSignIn',
        '/admin/menu-closed-at-first.tsx#MenuClosedAtFirst'
      ],
      graphics: { Logo: '/admin/mark.tsx#Logo', Icon: '/admin/mark.tsx#Icon' }
    },
    importMap: { baseDir: here }
  },
  upload: { limits: { fileSize: 20_000_000 } },
  // Payload would start a program that writes them at every start outside production; `generate` does, and CI compares.
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false }
})

export default config.then(locksAtTheDesk)
