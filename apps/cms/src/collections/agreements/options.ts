import type { certainties, decisionMakers, eventKinds, eventSides, reasonClasses, statuses } from '@detwin/content'
import { type Label, label } from '../../admin/labels.ts'

type Words<T extends readonly string[]> = Record<T[number], Label>

const statusWords: Words<typeof statuses> = {
  unverified: label('Not verified', '未核實'),
  active: label('Active', '生效中'),
  under_review: label('Under review', '檢討中'),
  suspended: label('Suspended', '已暫停'),
  lapsed: label('Lapsed', '到期失效'),
  ended: label('Ended', '已終止'),
  disputed: label('Disputed', '有爭議')
}

export const eventWords: Words<typeof eventKinds> = {
  proposed: label('Proposed', '提出建議'),
  signed: label('Signed', '簽署'),
  under_review: label('Put under review', '展開檢討'),
  disputed: label('Disputed', '受到質疑'),
  ordered_to_end: label('Ordered to end by law', '法例要求終止'),
  kept: label('Kept after a review', '檢討後保留'),
  suspended: label('Suspended', '暫停'),
  lapsed: label('Lapsed: not renewed', '到期不續'),
  ended: label('Ended', '終止'),
  renewed: label('Renewed', '續簽'),
  reinstated: label('Reinstated', '恢復')
}

const certaintyWords: Words<typeof certainties> = {
  claimed: label('Claimed: somebody says so', '據稱：有人這樣說'),
  verified: label('Verified: we have seen the decision', '已核實：我們見過該決定')
}

const decisionWords: Words<typeof decisionMakers> = {
  council: label('City council', '市議會'),
  executive: label('Mayor or executive', '市長或行政機關'),
  regional_assembly: label('Regional assembly', '地區議會'),
  legislature: label('Parliament or legislature', '國會或立法機關'),
  chinese_authority: label('Authority in China', '中國當局'),
  association: label('Association', '協會'),
  unknown: label('Unknown', '不詳')
}

const sideWords: Words<typeof eventSides> = {
  abroad: label('The city abroad', '海外城市一方'),
  china: label('The Chinese side', '中國一方'),
  both: label('Both', '雙方'),
  unknown: label('Unknown', '不詳')
}

const reasonWords: Words<typeof reasonClasses> = {
  human_rights: label('Human rights', '人權'),
  security: label('Security', '安全'),
  law: label('Law', '法律'),
  diplomacy: label('Diplomacy', '外交'),
  inactivity: label('Inactivity', '名存實亡'),
  cost: label('Cost', '開支'),
  other: label('Other', '其他'),
  unknown: label('Unknown', '不詳')
}

const instrumentWords = {
  sister_city: label('Sister-city agreement', '姊妹城市協議'),
  friendship: label('Friendship agreement', '友好協議'),
  memorandum: label('Memorandum', '備忘錄'),
  exchange: label('Exchange agreement', '交流協議'),
  other: label('Other or unknown', '其他或不詳')
}

const options = (words: Record<string, Label>) => Object.entries(words).map(([value, text]) => ({ value, label: text }))

export const statusOptions = options(statusWords)
export const eventOptions = options(eventWords)
export const certaintyOptions = options(certaintyWords)
export const decisionOptions = options(decisionWords)
export const sideOptions = options(sideWords)
export const reasonOptions = options(reasonWords)
export const instrumentOptions = options(instrumentWords)
