import type { PayloadRequest } from 'payload'

/** A word of the admin in the languages the admin speaks. */
export type Label = Record<'en' | 'zh-TW', string>

/** @param chinese in Traditional Chinese, as Hong Kong writes it */
export const label = (english: string, chinese: string): Label => ({ en: english, 'zh-TW': chinese })

/** The word in the language of the person who asks. */
export const say = (req: Partial<Pick<PayloadRequest, 'i18n'>>, words: Label): string =>
  words[req.i18n?.language === 'zh-TW' ? 'zh-TW' : 'en']

export const menu = {
  texts: label('Texts', '文章'),
  records: label('Records', '紀錄'),
  people: label('People', '人員'),
  machinery: label('Machinery', '系統')
}
