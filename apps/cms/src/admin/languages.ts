import { translations as all } from '@payloadcms/translations/all'
import { tabTranslations } from '../translations/view/tab.ts'

/**
 * Languages an account can choose for Payload's own words: those of the site's texts, and of countries with groups or
 * agreements. Left out: scripts from right to left, in which our own parts were not tried; names that are no BCP 47 tags;
 * Catalan, Indonesian, Lithuanian and Latvian, in which Payload 3.90 has no words for the text editor and shows keys.
 * Simplified Chinese too: Payload would give it, unasked, to every browser that says zh-HK.
 */
const chosen = [
  ...(['en', 'zh-TW', 'ja', 'ko', 'th', 'vi'] as const),
  ...(['cs', 'da', 'de', 'es', 'et', 'fr', 'hr', 'hu', 'is', 'it', 'nb', 'nl', 'pl', 'pt', 'ro'] as const),
  ...(['sk', 'sl', 'sv', 'tr', 'uk'] as const)
] satisfies (keyof typeof all)[]

export const adminLanguages = Object.fromEntries(chosen.map((code) => [code, all[code]])) as Pick<
  typeof all,
  (typeof chosen)[number]
> // those that were chosen

/** Our own words that Payload looks up: where nobody wrote them they are English, or Payload would show their key. */
export const ownTranslations = Object.fromEntries(
  chosen.map((code) => [code, code === 'zh-TW' ? tabTranslations[code] : tabTranslations.en])
)
