import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const letter: Messages['letter'] = {
  title: '寫信給{city}',
  description: (city) => `給${city}寫一封自己的信：事實、問題，以及格式提示。`,
  private: '你輸入的一切都不會離開瀏覽器，也不會儲存：本頁不會傳送或保留當中任何一個字。',
  language: '信件所用語言',
  languageHint: '用當地語言寫，市政府最容易讀。',
  unknownLanguage: '本頁沒有「{value}」的信件，因此採用{language}。',

  facts: '可引用的事實',
  factsHint: '剔選想寫進信裏的，每項都附來源。',
  factsPlain: '複製你需要的，每項都附來源。',
  source: '來源',
  noFacts: '關於這個城市，暫時沒有可在信中引用的資料。',
  questions: '用自己的話回答以下問題',

  yours: '你的信',
  subject: '主旨',
  body: '信件內容',
  bodyHint: '先寫稱呼。三小段已經足夠。',
  withoutScript: 'JavaScript 已關閉，本頁無法替你組合信件。請把上面的事實和問題複製到自己的電郵程式，內容一樣齊全。',

  check: '看看格式',
  good: '良好',
  consider: '可以想想',
  checks: {
    greeting: { good: '開首有稱呼。', consider: '先寫稱呼：讀信的是一個人。' },
    self: { good: '有說明你是誰。', consider: '說明你是誰、住在當地：市政府要向居民交代。' },
    ask: { good: '有提出要求。', consider: '提出要求，例如：「懇請市議會……」。' },
    one: { good: '只有一個要求。', consider: '似乎有幾個要求。只提一個，較難被擱置。' },
    manners: { good: '用詞有禮。', consider: '有些字眼可能像辱罵或叫喊，別人只會記得那些。' },
    people: {
      good: '談的是國家和它簽的協議。',
      consider: '有些字眼可能被讀成因出身而責怪人。請談那個國家，以及簽了甚麼。'
    },
    length: {
      good: '長度合適。',
      short: '略短。加兩三句自己的話，便成一封信。',
      long: '太長。一頁會有人讀，三頁只會存檔。'
    }
  },

  similarity: '有多少是你自己的話',
  few: '寫幾句之後，這裏會說明當中有多少與共用文本相同。',
  own: '是你自己的話：只有 {percent}% 與共用文本相同。',
  partly: '約 {percent}% 與共用文本相同。多說一點自己的話吧。',
  copy: '約 {percent}% 與共用文本相同。市政府或會剔除重複的信，或合併當作一封：請用自己的話說。',
  commonMeans: '在你的瀏覽器內，以連續字詞與聯合聲明及本頁的問題比較。剔選的事實不計算在內。',

  send: '由你自己寄出',
  open: '用我的電郵程式開啟',
  copyLetter: '複製信件',
  copied: '已複製，可貼到電郵裏。',
  select: '瀏覽器不容許本頁複製。信件已選取：請按 Ctrl+C，或長按後選「複製」。',
  tooLong: '信件太長，無法經連結交給電郵程式。按鈕會複製全文並開啟空白電郵：請貼上。',
  noAddress: '我們沒有已核實的市政府電郵，電郵程式開啟時收件人會留空。',
  sendsNothing: '信由你自己的電郵地址寄出。請保留副本，並記下日期。',

  forCouncil: {
    subject: '關於與{china}的協議',
    someChina: '中國城市',
    questions: {
      end: [
        '你是誰，住在{city}哪一帶？',
        '與{china}的協議，對你或你認識的人有何意義？',
        '市議會應該知道哪些事實？',
        '你提出的一個要求是甚麼：終止協議、不再續簽，還是列入議程？',
        '市政府可以回覆你嗎，寄到哪裏？'
      ],
      ask: [
        '你是誰，住在{city}哪一帶？',
        '你在哪裏讀到{city}與{china}有協議？',
        '你想知道甚麼：協議是否仍然有效、何時到期、簽了甚麼？',
        '這件事為何對你重要？',
        '市政府可以回覆你嗎，寄到哪裏？'
      ],
      thank: [
        '你是誰，住在{city}哪一帶？',
        '與{china}的協議告終，對你有何意義？',
        '你有甚麼要求：決定保持公開，還是未經討論不簽新協議？',
        '市政府可以回覆你嗎，寄到哪裏？'
      ]
    },
    facts: {
      paper: '{city}與{china}的{paper}，{when}簽署。',
      paperUntil: '{city}與{china}的{paper}，{when}簽署，有效期至{until}。',
      event: '{city}與{china}的協議：{when}{event}。',
      others: (n) => plural(n, { other: '同一國家另有 {n} 項與中國城市的協議已終止、失效或暫停。' })
    },
    from: '來源：{url}'
  }
}
