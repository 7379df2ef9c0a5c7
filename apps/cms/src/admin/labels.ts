import type { LabelFunction, PayloadRequest, StaticLabel } from 'payload'

/** A word of the admin in the languages the admin speaks. */
export type Label = Record<'en' | 'zh-TW', string>

/** @param chinese in Traditional Chinese, as Hong Kong writes it */
export const label = (english: string, chinese: string): Label => ({ en: english, 'zh-TW': chinese })

/** The word in the language of the person who asks. */
export const say = (req: Partial<Pick<PayloadRequest, 'i18n'>>, words: Label): string =>
  words[req.i18n?.language === 'zh-TW' ? 'zh-TW' : 'en']

/**
 * A collection's name as Payload can say it everywhere: 3.90 reads no object aloud on the button that adds a related record
 * ("Add new [object Object]"), but gives the browser a function's answer in the person's language.
 */
export const spoken =
  (words: LabelFunction | StaticLabel | undefined): LabelFunction =>
  ({ i18n, t }) => {
    if (typeof words === 'function') return words({ i18n, t })
    if (typeof words !== 'object') return words ?? ''
    return words[i18n.language] ?? words.en ?? ''
  }

export const menu = {
  texts: label('Texts', '文章'),
  records: label('Records', '紀錄'),
  people: label('People', '人員'),
  partners: label('Partners', '合作夥伴'),
  machinery: label('Machinery', '系統')
}
