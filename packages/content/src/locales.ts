/** Every language the product speaks, as BCP 47 tags, in the order language links show them. */
export const locales = ['en', 'zh-Hant', 'zh-Hans', 'sv', 'de', 'nl', 'fr', 'cs', 'ja', 'ug'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

interface LocaleInfo {
  /** The language's own name for itself. */
  endonym: string
  /** Its name in English, for editors. */
  english: string
  dir: 'ltr' | 'rtl'
}

export const localeInfo: Record<Locale, LocaleInfo> = {
  en: { endonym: 'English', english: 'English', dir: 'ltr' },
  'zh-Hant': { endonym: '繁體中文', english: 'Chinese, Traditional (Hong Kong)', dir: 'ltr' },
  'zh-Hans': { endonym: '简体中文', english: 'Chinese, Simplified', dir: 'ltr' },
  sv: { endonym: 'Svenska', english: 'Swedish', dir: 'ltr' },
  de: { endonym: 'Deutsch', english: 'German', dir: 'ltr' },
  nl: { endonym: 'Nederlands', english: 'Dutch', dir: 'ltr' },
  fr: { endonym: 'Français', english: 'French', dir: 'ltr' },
  cs: { endonym: 'Čeština', english: 'Czech', dir: 'ltr' },
  ja: { endonym: '日本語', english: 'Japanese', dir: 'ltr' },
  ug: { endonym: 'ئۇيغۇرچە', english: 'Uyghur', dir: 'rtl' }
}

export const isLocale = (tag: string): tag is Locale => (locales as readonly string[]).includes(tag)
