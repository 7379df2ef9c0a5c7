import type { Messages } from '../en/en.ts'

export const record: Messages['record'] = {
  status: {
    unverified: '未核實',
    active: '有效',
    under_review: '檢討中',
    suspended: '暫停',
    lapsed: '到期失效',
    ended: '已終止',
    disputed: '有爭議'
  },
  meaning: {
    unverified: '有來源列出，但至今無人證實仍然有效。',
    active: '文件或決議顯示仍然有效。',
    under_review: '當地正在審議，或已有法例要求終止。',
    suspended: '當地已暫停往來。',
    lapsed: '期滿後沒有續簽。',
    ended: '其中一方已終止協議。',
    disputed: '是否仍然有效，各方說法不一。'
  },
  stands: {
    unverified: {
      dated: '有來源把{city}與{china}列為姊妹城市，但協議是否仍然有效，至今未經核實。',
      undated: '有來源把{city}與{china}列為姊妹城市，但協議是否仍然有效，至今未經核實。'
    },
    active: {
      dated: '{city}與{china}的協議目前有效，據現有資料始於{since}。',
      undated: '{city}與{china}的協議目前有效。'
    },
    under_review: {
      dated: '{city}與{china}的協議自{since}起接受檢討。',
      undated: '{city}與{china}的協議正在檢討，開始日期不詳。'
    },
    suspended: {
      dated: '{city}與{china}的協議自{since}起暫停。',
      undated: '{city}與{china}的協議已暫停，日期不詳。'
    },
    lapsed: {
      dated: '{city}與{china}的協議已於{when}到期失效。',
      undated: '{city}與{china}的協議已到期失效，日期不詳。'
    },
    ended: {
      dated: '{city}與{china}的協議已於{when}終止。',
      undated: '{city}與{china}的協議已終止，日期不詳。'
    },
    disputed: {
      dated: '{city}與{china}的協議是否有效，自{since}起出現爭議。',
      undated: '{city}與{china}的協議是否有效，仍有爭議。'
    }
  },
  certainty: { claimed: '有來源聲稱，未核實', verified: '已核實' },
  event: {
    proposed: '提出',
    signed: '簽署',
    under_review: '展開檢討',
    disputed: '出現爭議',
    ordered_to_end: '法例要求終止',
    kept: '決定保留',
    suspended: '暫停',
    lapsed: '到期失效',
    ended: '終止',
    renewed: '續簽',
    reinstated: '恢復'
  },
  decidedBy: {
    council: '市議會',
    executive: '市政府',
    regional_assembly: '地區議會',
    legislature: '國會或州議會',
    chinese_authority: '中國當局',
    association: '姊妹城市協會',
    unknown: '不詳'
  },
  side: { abroad: '海外一方', china: '中國一方', both: '雙方', unknown: '不詳' },
  reason: {
    human_rights: '人權',
    security: '安全',
    law: '法例規定',
    diplomacy: '外交',
    inactivity: '長期沒有往來',
    cost: '開支',
    other: '其他',
    unknown: '不詳'
  },
  instrument: {
    sister_city: '姊妹城市協議',
    friendship: '友好城市協議',
    memorandum: '備忘錄',
    exchange: '交流協議',
    other: '其他文件'
  },
  translation: {
    reviewed: '已校對',
    outdated: '譯文校對後，原文有更改',
    machine: '機器翻譯初稿，未經校對',
    converted: '由程式從繁體中文轉換',
    draft: '草稿，未公開'
  }
}
