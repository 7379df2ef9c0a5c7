import type { Config } from 'payload'

const zones = [
  ['Asia/Hong_Kong', 'Hong Kong · 香港'],
  ['Asia/Taipei', 'Taipei · 台北'],
  ['Asia/Tokyo', 'Tokyo · 東京'],
  ['Asia/Seoul', 'Seoul · 首爾'],
  ['Asia/Singapore', 'Singapore · 新加坡'],
  ['Asia/Bangkok', 'Bangkok · 曼谷'],
  ['Asia/Almaty', 'Almaty · 阿拉木圖'],
  ['Asia/Kolkata', 'India · 印度'],
  ['Europe/Istanbul', 'Istanbul · 伊斯坦堡'],
  ['Europe/Helsinki', 'Helsinki · 赫爾辛基'],
  ['Europe/Vilnius', 'Vilnius · 維爾紐斯'],
  ['Europe/Stockholm', 'Stockholm · 斯德哥爾摩'],
  ['Europe/Copenhagen', 'Copenhagen · 哥本哈根'],
  ['Europe/Berlin', 'Berlin · 柏林'],
  ['Europe/Amsterdam', 'Amsterdam · 阿姆斯特丹'],
  ['Europe/Brussels', 'Brussels · 布魯塞爾'],
  ['Europe/Paris', 'Paris · 巴黎'],
  ['Europe/Prague', 'Prague · 布拉格'],
  ['Europe/Vienna', 'Vienna · 維也納'],
  ['Europe/Zurich', 'Zurich · 蘇黎世'],
  ['Europe/Rome', 'Rome · 羅馬'],
  ['Europe/Madrid', 'Madrid · 馬德里'],
  ['Europe/Warsaw', 'Warsaw · 華沙'],
  ['Europe/Dublin', 'Dublin · 都柏林'],
  ['Europe/London', 'London · 倫敦'],
  ['America/New_York', 'New York · 紐約'],
  ['America/Toronto', 'Toronto · 多倫多'],
  ['America/Chicago', 'Chicago · 芝加哥'],
  ['America/Denver', 'Denver · 丹佛'],
  ['America/Edmonton', 'Calgary · 卡加利'],
  ['America/Los_Angeles', 'Los Angeles · 洛杉磯'],
  ['America/Vancouver', 'Vancouver · 溫哥華'],
  ['Australia/Perth', 'Perth · 珀斯'],
  ['Australia/Brisbane', 'Brisbane · 布里斯班'],
  ['Australia/Sydney', 'Sydney · 悉尼'],
  ['Australia/Melbourne', 'Melbourne · 墨爾本'],
  ['Pacific/Auckland', 'Auckland · 奧克蘭'],
  ['UTC', 'UTC']
] as const

/** Where editors live. A form begins with the editor's own zone where that is one of these, else with this default. */
export const timezones: NonNullable<Config['admin']>['timezones'] = {
  supportedTimezones: zones.map(([value, label]) => ({ value, label })),
  defaultTimezone: 'UTC'
}

export const zoneName = (zone: string): string => zones.find(([value]) => value === zone)?.[1] ?? zone
