import type { City, LocalizedText, News, PublicRecord } from '@detwin/content'
import { chinesePost, gothenburg, shanghai } from '@detwin/content/examples'
import { generatedRecords } from '../snapshot/generated.ts'
import { Dice } from './dice.ts'

const starts =
  'Göte Väster Öre Mal Upp Nor Lin Jön Hel Gäv Kal Växj Lule Troll Krist Ham Mün Köl Düs Leip Stutt Dort Brem Han Nürn Duis Frei Lyo Mar Nan Mont Stras Bor Gre Saint-É Tou Praž Brn Ost Plze Liber Olom Łó Gda Wroc Poz Kra Reyk Tro Ber Stav Aar Oden Aal Not New Birm Liv Shef Bris Leed Man Edin Glas Car'
const ends =
  'borg stad ås köping bro hamn sund vall mö burg dorf gart heim stadt furt tham port ville tienne mont seille lier bourg ice ava ouc ník ec ňov ań sk aw dź ícha javík msø gen anger hus se ingham castle pool field tol chester dale'
// The characters that carry most transliterated and Chinese place names, as Hong Kong writes them.
const han =
  '哥德堡斯德哥爾摩倫敦巴黎柏林慕尼黑漢堡科隆法蘭克福里昂馬賽圖盧茲布拉格奧斯特維也納華沙克拉科夫格但羅茲雷克雅未卑爾根特隆海姆奧胡斯歐登塞諾丁漢紐卡素伯明翰利物浦錫菲爾布里斯托愛丁格拉斯哥加的夫上海北京廣州深圳南京杭州寧波濟南青島武漢成都重慶西安瀋陽長春哈爾濱'
const characters = Array.from(han)
const words =
  'council agreement memorandum decision meeting motion city mayor voted partner expired renewed letter residents committee report published source archive signed minutes public hall ended lapsed review suspended deputies majority proposal exchange students trade visit delegation concern rights record'.split(
    ' '
  )

/** How many news posts a campaign of this size may have. */
export const posts = 500

/** The generated records with names as various as real ones, and news that name cities. */
export function namedRecords(agreements: number, cities: number): PublicRecord[] {
  const dice = new Dice(4)
  const records = generatedRecords(agreements, cities).map((record) =>
    record.type === 'city' ? { ...record, name: nameOf(dice) } : record
  )
  // Two real places that have an agreement, to look for.
  const tie = records.find((record) => record.type === 'agreement')
  for (const [index, record] of records.entries()) {
    if (record.type !== 'city') continue
    if (record.id === tie?.city) records[index] = { ...record, slug: gothenburg.slug, name: gothenburg.name }
    if (record.id === tie?.chinaCity) records[index] = { ...record, slug: shanghai.slug, name: shanghai.name }
  }
  const named = records.filter((record) => record.type === 'city')
  return [...records, ...Array.from({ length: posts }, (_, number) => post(number, named, dice))]
}

function nameOf(dice: Dice): LocalizedText {
  const latin = (): string =>
    dice.of(starts.split(' ')) + (dice.upTo(3) === 0 ? dice.of(ends.split(' ')) : '') + dice.of(ends.split(' '))
  const chinese = Array.from({ length: 2 + dice.upTo(4) }, () => dice.of(characters)).join('')
  const own = latin()
  return { en: latin(), sv: own, de: own, ja: own, 'zh-Hant': chinese, 'zh-Hans': chinese }
}

/** 300 words in English and 300 characters in Chinese about two cities. */
function post(number: number, cities: readonly City[], dice: Dice): News {
  const [one, two] = [dice.of(cities), dice.of(cities)]
  const english = Array.from({ length: 300 }, () => dice.of(words)).join(' ')
  const chinese = Array.from({ length: 300 }, () => dice.of(characters)).join('')
  return {
    ...chinesePost,
    id: `60${number.toString(16).padStart(22, '0')}`,
    slug: `post-${number}`,
    title: { en: `${one.name.en} and ${two.name.en}`, 'zh-Hant': `${one.name['zh-Hant']}與${two.name['zh-Hant']}` },
    body: { en: `<p>${english}</p>`, 'zh-Hant': `<p>${chinese}。</p>` },
    cities: [one.id, two.id]
  }
}
