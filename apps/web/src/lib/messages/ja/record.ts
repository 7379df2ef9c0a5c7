import type { Messages } from '../en/en.ts'

export const record: Messages['record'] = {
  status: {
    unverified: '未確認',
    active: '有効',
    under_review: '見直し中',
    suspended: '停止中',
    lapsed: '失効',
    ended: '解消',
    disputed: '争いあり'
  },
  meaning: {
    unverified: '出典に記載はありますが、有効であることはまだ示されていません。',
    active: '文書や決定から、有効であることがわかっています。',
    under_review: '自治体が審議しているか、法律が解消を命じています。',
    suspended: '自治体が協定を停止しています。',
    lapsed: '期限が切れ、更新されませんでした。',
    ended: '一方が協定を解消しました。',
    disputed: '有効かどうか、見解が分かれています。'
  },
  stands: {
    unverified: {
      dated: '{city}は{china}の姉妹都市として出典に記載されていますが、協定が有効かどうかはまだ確認されていません。',
      undated: '{city}は{china}の姉妹都市として出典に記載されていますが、協定が有効かどうかはまだ確認されていません。'
    },
    active: {
      dated: '{city}と{china}の協定は有効です（わかっている限りでは{since}から）。',
      undated: '{city}と{china}の協定は有効です。'
    },
    under_review: {
      dated: '{city}と{china}の協定は、{since}から見直しが行われています。',
      undated: '{city}と{china}の協定は、見直しが行われています。開始時期は不明です。'
    },
    suspended: {
      dated: '{city}と{china}の協定は、{since}から停止されています。',
      undated: '{city}と{china}の協定は、停止されています。停止の時期は不明です。'
    },
    lapsed: {
      dated: '{city}と{china}の協定は、{when}に失効しました。',
      undated: '{city}と{china}の協定は、失効しました。失効の時期は不明です。'
    },
    ended: {
      dated: '{city}と{china}の協定は、{when}に解消されました。',
      undated: '{city}と{china}の協定は、解消されました。解消の時期は不明です。'
    },
    disputed: {
      dated: '{city}と{china}の協定が有効かどうか、{since}から見解が分かれています。',
      undated: '{city}と{china}の協定が有効かどうか、見解が分かれています。'
    }
  },
  certainty: { claimed: '報告のみ、未確認', verified: '確認済み' },
  event: {
    proposed: '提案',
    signed: '締結',
    under_review: '見直し開始',
    disputed: '見解の対立',
    ordered_to_end: '法律による解消命令',
    kept: '維持を決定',
    suspended: '停止',
    lapsed: '失効',
    ended: '解消',
    renewed: '更新',
    reinstated: '再開'
  },
  decidedBy: {
    council: '市議会',
    executive: '市の執行機関',
    regional_assembly: '広域自治体の議会',
    legislature: '国または州の議会',
    chinese_authority: '中国当局',
    association: '姉妹都市協会',
    unknown: '不明'
  },
  side: { abroad: '海外側', china: '中国側', both: '双方', unknown: '不明' },
  reason: {
    human_rights: '人権',
    security: '安全保障',
    law: '法律の定め',
    diplomacy: '外交',
    inactivity: '交流の途絶',
    cost: '費用',
    other: 'その他',
    unknown: '不明'
  },
  instrument: {
    sister_city: '姉妹都市協定',
    friendship: '友好都市協定',
    memorandum: '覚書',
    exchange: '交流協定',
    other: 'その他の文書'
  },
  translation: {
    reviewed: '校閲済み',
    outdated: 'この翻訳の校閲後に、原文が変更されています',
    machine: '機械翻訳の下訳、未校閲',
    converted: '繁体字中国語からプログラムで変換',
    draft: '下書き、非公開'
  }
}
