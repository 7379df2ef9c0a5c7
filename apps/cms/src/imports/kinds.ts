import { type Locale, localeInfo, locales } from '@detwin/content'
import { type Label, label } from '../admin/labels.ts'

/** What a file holds rows of. */
export const kinds = ['cities', 'agreements'] as const
export type Kind = (typeof kinds)[number]

export const kindWords: Record<Kind, Label> = {
  cities: label('Cities', '城市'),
  agreements: label('Agreements', '協議')
}

/** A field that a column can be taken for. */
export interface Target {
  name: string
  words: Label
  required?: true
  /** Headers that mean it, in the languages our sources write: English, German, Swedish, Chinese. */
  headers: string
}

// Headers of lists we have seen.
const extraNames: Partial<Record<Locale, string[]>> = {
  en: ['english', 'english name', 'englisch', 'engelska', '英文', '英文名', '英文名稱'],
  de: ['deutsch', 'deutscher name', 'tyska', '德文'],
  sv: ['svenska', 'svenskt namn', 'schwedisch', '瑞典文'],
  'zh-Hant': ['zh hant', '繁體', '繁體中文', '中文', '中文名', '中文名稱', 'chinese traditional'],
  'zh-Hans': ['zh hans', '简体', '简体中文', 'chinese simplified', 'china name zh']
}

const nameIn = locales.map((locale): Target => ({
  name: `name.${locale}`,
  words: label(`Name: ${localeInfo[locale].endonym}`, `名稱：${localeInfo[locale].endonym}`),
  headers: [locale, localeInfo[locale].english, localeInfo[locale].endonym]
    .flatMap((word) => [`name ${word}`, `name (${word})`, `${word} name`, `place name ${word}`])
    .concat(extraNames[locale] ?? [])
    .join('|')
}))

const cities: Target[] = [
  {
    name: 'name',
    words: label('Name, in the source language', '名稱（原文語言）'),
    required: true,
    headers:
      'name|city|place|place name|town|municipality|stadt|ort|gemeinde|kommune|stad|kommun|namn|城市|地方|城市名稱|名稱|市鎮|名称|城市名称'
  },
  ...nameIn,
  {
    name: 'country',
    words: label('Country', '國家'),
    required: true,
    headers:
      'country|country code|iso|iso2|place country iso2|land|staat|länderkode|ländercode|landskod|國家|國家代碼|国家|国家代码'
  },
  { name: 'kind', words: label('Kind', '類別'), headers: 'kind|type|art|typ|sort|類別|類型|类别|类型' },
  {
    name: 'province',
    words: label('Province (cities in China)', '省份（中國城市）'),
    headers: 'province|china province|provinz|provins|省|省份'
  },
  {
    name: 'latitude',
    words: label('Latitude', '緯度'),
    headers: 'latitude|lat|place lat|breite|breitengrad|geografische breite|latitud|breddgrad|緯度|纬度'
  },
  {
    name: 'longitude',
    words: label('Longitude', '經度'),
    headers: 'longitude|lon|lng|long|place lon|länge|längengrad|geografische länge|longitud|längdgrad|經度|经度'
  },
  {
    name: 'wikidata',
    words: label('Wikidata item', 'Wikidata 項目'),
    headers: 'wikidata|qid|wikidata id|wikidata item|place qid|wikidata objekt|維基數據|维基数据'
  },
  {
    name: 'website',
    words: label('Official website', '官方網站'),
    headers: 'website|official website|homepage|web|webseite|webbplats|hemsida|官方網站|網站|官方网站|网站'
  }
]

const agreements: Target[] = [
  {
    name: 'city',
    words: label('City abroad', '海外城市'),
    required: true,
    headers: 'city|city abroad|place|place name|name|stadt|kommune|stad|kommun|海外城市|外國城市|城市|外国城市'
  },
  {
    name: 'country',
    words: label('Country of the city abroad', '海外城市的國家'),
    required: true,
    headers: 'country|country code|iso2|place country iso2|land|staat|landskod|ländercode|國家|国家'
  },
  {
    name: 'chinaCity',
    words: label('City in China', '中國城市'),
    headers:
      'china city|chinese city|city in china|china place|china name en|partner|partner city|sister city|partnerstadt|chinesische stadt|vänort|kinesisk stad|stad i kina|中國城市|中方城市|友好城市|姊妹城市|中国城市'
  },
  {
    name: 'chinaProvince',
    words: label('Province of the city in China', '中國城市的省份'),
    headers: 'china province|province|provinz|provins|省|省份'
  },
  {
    name: 'signed',
    words: label('Signed', '簽署日期'),
    headers:
      'signed|signed on|year signed|date signed|since|year|unterzeichnet|unterzeichnet am|seit|jahr|undertecknat|undertecknad|sedan|år|簽署日期|簽訂日期|結好時間|簽署年份|签署日期|结好时间'
  },
  {
    name: 'paper',
    words: label('Kind of paper', '文件類別'),
    headers:
      'kind|paper|kind of paper|instrument|agreement type|type|art|vertragsart|typ|avtalstyp|類別|文件類別|协议类型'
  },
  {
    name: 'expires',
    words: label('Expires', '到期日'),
    headers: 'expires|expires on|valid until|gültig bis|läuft ab|upphör|gäller till|到期日|有效期至|有效期'
  },
  {
    name: 'ended',
    words: label('Ended', '終止日期'),
    headers:
      'ended|ended on|year ended|date ended|terminated|beendet|beendet am|gekündigt|avslutat|avslutad|uppsagt|終止日期|終止|終止年份|终止日期'
  },
  {
    name: 'status',
    words: label('What happened', '發生何事'),
    headers: 'status|what happened|outcome|event|ereignis|händelse|狀態|狀況|现状|状态'
  },
  {
    name: 'date',
    words: label('Date of what happened', '發生日期'),
    headers: 'date|event date|status date|datum|日期'
  },
  {
    name: 'source',
    words: label('Source: address', '來源網址'),
    headers: 'source|source url|url|link|quelle|källa|länk|來源|來源網址|資料來源|网址|来源'
  },
  {
    name: 'sourceTitle',
    words: label('Source: title', '來源標題'),
    headers: 'source title|title|titel der quelle|källans titel|來源標題|来源标题'
  },
  {
    name: 'note',
    words: label('In one sentence', '一句說明'),
    headers: 'note|notes|remark|what source says|anmerkung|bemerkung|anmärkning|備註|說明|备注'
  }
]

export const targets: Record<Kind, Target[]> = { cities, agreements }
