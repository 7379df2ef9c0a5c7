import type { Words } from '#lib/messages/words.ts'
import { plainIn, type Shown } from '../text/shown.ts'
import type { AgreementBrief } from './agreement-view.ts'

/** How a sentence names the Chinese side: by its name, or by saying that no source gives one. */
export const chinaSide = ({ china, unnamed }: AgreementBrief, words: Words): Shown =>
  china?.name ?? plainIn(unnamed ? words.city.unnamed : words.city.unknownCity, words.locale)

export const citySide = ({ city }: AgreementBrief, words: Words): Shown =>
  city?.name ?? plainIn(words.city.unknownCity, words.locale)
