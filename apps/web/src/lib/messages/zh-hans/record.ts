import type { Messages } from '../en/en.ts'

export const record: Messages['record'] = {
  status: {
    unverified: '未核实',
    active: '有效',
    under_review: '重新审议中',
    suspended: '暂停',
    lapsed: '到期失效',
    ended: '已终止',
    disputed: '有争议'
  },
  meaning: {
    unverified: '有来源列出，但至今无人证实仍然有效。',
    active: '文件或决议显示仍然有效。',
    under_review: '当地正在重新审议，或已有法律要求终止。',
    suspended: '当地已暂停往来。',
    lapsed: '期满后没有续签。',
    ended: '其中一方已终止协议。',
    disputed: '是否仍然有效，各方说法不一。'
  },
  stands: {
    unverified: {
      dated: '有来源把{city}与{china}列为姐妹城市，但协议是否仍然有效，至今未经核实。',
      undated: '有来源把{city}与{china}列为姐妹城市，但协议是否仍然有效，至今未经核实。'
    },
    active: {
      dated: '{city}与{china}的协议目前有效，据现有信息始于{since}。',
      undated: '{city}与{china}的协议目前有效。'
    },
    under_review: {
      dated: '{city}与{china}的协议自{since}起重新审议。',
      undated: '{city}与{china}的协议正在重新审议，开始日期不详。'
    },
    suspended: {
      dated: '{city}与{china}的协议自{since}起暂停。',
      undated: '{city}与{china}的协议已暂停，日期不详。'
    },
    lapsed: {
      dated: '{city}与{china}的协议已于{when}到期失效。',
      undated: '{city}与{china}的协议已到期失效，日期不详。'
    },
    ended: {
      dated: '{city}与{china}的协议已于{when}终止。',
      undated: '{city}与{china}的协议已终止，日期不详。'
    },
    disputed: {
      dated: '{city}与{china}的协议是否有效，自{since}起存在争议。',
      undated: '{city}与{china}的协议是否有效，存在争议。'
    }
  },
  certainty: { claimed: '有此说法，未核实', verified: '已核实' },
  event: {
    proposed: '提出',
    signed: '签署',
    under_review: '启动重新审议',
    disputed: '出现争议',
    ordered_to_end: '法律要求终止',
    kept: '决定保留',
    suspended: '暂停',
    lapsed: '到期失效',
    ended: '终止',
    renewed: '续签',
    reinstated: '恢复'
  },
  decidedBy: {
    council: '市议会',
    executive: '市政府',
    regional_assembly: '地区议会',
    legislature: '国会或州议会',
    chinese_authority: '中国当局',
    association: '姐妹城市协会',
    unknown: '不详'
  },
  side: { abroad: '海外一方', china: '中国一方', both: '双方', unknown: '不详' },
  reason: {
    human_rights: '人权',
    security: '安全',
    law: '法律规定',
    diplomacy: '外交',
    inactivity: '长期没有往来',
    cost: '开支',
    other: '其他',
    unknown: '不详'
  },
  instrument: {
    sister_city: '姐妹城市协议',
    friendship: '友好城市协议',
    memorandum: '备忘录',
    exchange: '交流协议',
    other: '其他文件'
  },
  translation: {
    reviewed: '已审校',
    outdated: '译文审校后，原文有改动',
    machine: '机器翻译初稿，未经审校',
    converted: '由程序从繁体中文转换',
    draft: '草稿，未公开'
  }
}
