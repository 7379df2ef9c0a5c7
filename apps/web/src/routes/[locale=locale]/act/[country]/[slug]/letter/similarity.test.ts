import { describe, expect, test } from 'vitest'
import { likeness } from './similarity.ts'

const common =
  'A sister-city agreement is often called friendship between peoples. The paper says otherwise. It is signed by two public authorities, and in China a city government is an organ of a one-party state: its residents did not elect it and cannot vote it out.'
const commonZh =
  '姊妹城市協議常被說成民間友誼，文件所載卻不然。簽署的是兩個公權力機關，而在中國，市政府是一黨專政國家的機關，居民沒有選出它，也不能投票把它換走。'
const own =
  'My grandmother wrote letters from Sham Shui Po every month until the post office there stopped taking them, and I keep each one in a box under my bed in Haga.'
const ownZh =
  '外婆每個月都從深水埗寫信給我，直到郵局不再收寄。每一封我都放在床下的盒子裏，搬到這裏之後仍然如此，孩子們常常拿出來讀。'

describe('how much of a letter stands in the common text', () => {
  test.each([
    ['its own words', own, common, 'own'],
    ['own words in Chinese', ownZh, commonZh, 'own'],
    ['the text itself', common, common, 'copy'],
    ['the text itself in Chinese', commonZh, commonZh, 'copy'],
    ['the text with other capitals and line breaks', common.toUpperCase().replaceAll(' ', '\n'), common, 'copy'],
    ['half and half', `${own} ${common.slice(0, 130)}`, common, 'partly'],
    ['half and half in Chinese', `${ownZh}${commonZh.slice(0, 40)}`, commonZh, 'partly'],
    ['another language', own, commonZh, 'own'],
    ['a few words', 'Dear council, please end it.', common, 'few'],
    ['nothing', '', common, 'few']
  ])('%s', (_name, letter, text, level) => expect(likeness(letter, text).level).toBe(level))

  test('is a share of the letter, not of the text', () =>
    expect(likeness(common.slice(0, 120), common)).toEqual({ level: 'copy', percent: 100 }))
})
