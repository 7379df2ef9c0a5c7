import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('zh-Hant-HK')

export const act: Messages['act'] = {
  title: '你可以做甚麼',
  description: '居民怎樣請市政府終止與中國城市的協議：逐步說明，並助你寫信。',
  lead: '市政府要向當地居民交代。一封有禮、用自己的話寫、有根有據的信，會有人讀。同一篇文字寄一百次，往往只當作一封。',
  stepsTitle: '四個步驟',
  steps: {
    find: { title: '找出你的城市', text: '看看簽過甚麼、作過甚麼決定，每項事實都有來源。' },
    ask: {
      title: '查明可以提交甚麼',
      text: '寫信人人都可以。不少地方的居民還可以提出動議、請願或質詢；有人寫好程序卡的國家，卡上會說明。'
    },
    write: {
      title: '用自己的話寫',
      text: '說明你是誰、這份協議對你有何意義，然後只提出一個要求。每個城市的寫信頁面都備有事實供你引用。'
    },
    tell: {
      title: '告訴其他人',
      text: '把城市的網頁傳給兩位當地居民。收到回覆後告訴任何一個團體，回覆應該記錄在案。'
    }
  },
  manner: '我們談的是一個國家和它簽的協議，並非任何人的出身。在市政府讀信的人沒有簽那份協議，請以禮相待。',

  here: '你在這裏可以做甚麼',
  write: '寫信給{city}',
  writeHint: '附上事實，用自己的話寫',
  share: '分享這一頁',
  all: '行動指南',

  next: {
    title: '下一個日期',
    runsOut: '與{china}的協議將於{when}到期（{away}）。',
    today: '與{china}的協議今天（{date}）到期。',
    thisMonth: '與{china}的協議本月（{when}）到期。',
    thisYear: '與{china}的協議今年（{when}）到期。',
    passed: '按文件所載，與{china}的協議應已於{when}到期，後來如何未有紀錄，可以查問。',
    unknown: '未有協議到期日的紀錄。可以向市政府索取簽署文件的副本。',
    over: '這裏沒有仍然有效的協議，因此沒有到期日。',
    before: '市政府若不作決定，協議或會自動續期。請盡早寫信。',
    calendar: '加入日曆',
    noCalendar: '來源沒有寫明日子，因此沒有日曆檔案。',
    entry: (city, china) => `${city}與${china}的協議到期`
  },

  contact: {
    title: '寫到哪裏',
    form: '網上表格',
    verified: '{date}核實無誤。',
    none: '當地政府的聯絡方法尚未有人核實。請在其網站尋找「聯絡」或「contact」。',
    website: '城市官方網站'
  },

  procedure: {
    title: '{country}居民可以提交甚麼',
    who: '誰可以',
    where: '在哪裏',
    when: '期限',
    page: '官方網頁',
    unknown: '來源沒有說明',
    verified: '{date}對照來源核實。',
    none: '未有人寫好這個國家的程序卡，我們不會猜測法例。無論身在哪裏都可以：寫信給市政府、索取協議副本、查問何時再討論。',
    card: '{country}的程序卡',
    notAdvice: '一般資料，並非法律意見。'
  },

  countries: {
    title: '按國家',
    lead: '程序卡由義工按公開來源撰寫。以下國家已有：',
    none: '暫時未有任何程序卡，但你仍可寫信給任何市政府。',
    without: '未有程序卡',
    cities: (n) => plural(n, { other: '{n} 個城市' }),
    inCountry: '在{country}行動',
    choose: '選擇你的城市',
    over: '已不再有效'
  },

  sharing: {
    title: '分享',
    text: '可轉發的文字',
    copy: '複製文字',
    copied: '已複製。',
    select: '瀏覽器不容許本頁複製。文字已選取：請按 Ctrl+C，或長按後選「複製」。',
    qr: '本頁網址的二維碼',
    qrHint: '可印在海報上或放在街站：用手機鏡頭便可開啟。',
    cityText: (stands, date) => `${stands}截至${date}，附資料來源：`,
    siteText: (agreements, over, date) =>
      `海外各地與中國城市的協議，有 ${agreements} 項記錄在案，當中 ${over} 項已終止、失效或暫停（截至${date}）。你居住的城市有沒有？`
  }
}
