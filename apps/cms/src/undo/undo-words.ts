import { useTranslation } from '@payloadcms/ui'
import { type Label, label } from '../admin/labels.ts'

interface ShownStep {
  revision: number
  op: 'put' | 'delete'
  at: string
  /** Pen name; null: the system, or an account that is gone. */
  by: string | null
}

/** What the server says undoing would do. */
export interface Shown {
  publication: ShownStep
  last: ShownStep
  before: ShownStep | null
}

const undoLast = label('Undo last publication', '撤銷上次發布')
const undoThis = label('Undo this publication', '撤銷此次發布')
const undoLastQuestion = label('Undo the last publication?', '撤銷上次發布？')
const undoThisQuestion = label('Undo this publication?', '撤銷此次發布？')
const doing = label('Undoing …', '正在撤銷……')
const done = label('Undone. The public reads what it read before.', '已撤銷。公眾會看到之前的內容。')
const doneDraftKept = label(
  'Undone. The public reads what it read before. The newer draft is kept: look at it before you publish it.',
  '已撤銷。公眾會看到之前的內容。較新的草稿仍然保留：發布前請先查看。'
)
const failed = label('Not undone: the server did not answer. Try again.', '未能撤銷：伺服器沒有回應。請再試一次。')
const withdraw = label('Withdraw it', '撤回')
const putBack = label('Put it back', '還原')

/** The words of undo in the admin's language. */
export function useUndoWords() {
  const { i18n } = useTranslation()
  const language = i18n.language === 'zh-TW' ? 'zh-TW' : 'en'
  const say = (words: Label): string => words[language]
  const time = new Intl.DateTimeFormat(language === 'zh-TW' ? 'zh-HK' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short'
  })

  const moment = ({ at, by }: ShownStep): string => {
    const when = time.format(new Date(at))
    return by ? say(label(`${when} by ${by}`, `${by}於${when}`)) : when
  }

  const question = ({ publication, last, before }: Shown): string => {
    const did =
      publication.op === 'put'
        ? label(`Published ${moment(publication)}.`, `${moment(publication)}發布。`)
        : label(`Withdrawn ${moment(publication)}.`, `${moment(publication)}撤回。`)
    const effect = before
      ? label(
          `The public will again read the text published ${moment(before)}.`,
          `公眾會重新看到${moment(before)}發布的內容。`
        )
      : label(
          'The record was not public before: it is withdrawn and stays as a draft.',
          '這項紀錄之前並未公開：它會被撤回，並保留為草稿。'
        )
    const later = last.revision - publication.revision
    const more =
      later > 0 && label(`${later} later publications are undone with it.`, `其後的${later}次發布會一併撤銷。`)
    const after = label(
      'Nothing is lost: all versions stay, a newer draft too, and this can itself be undone.',
      '內容不會遺失：所有版本及較新的草稿均會保留，此操作本身亦可撤銷。'
    )
    return [did, effect, more, after].flatMap((words) => (words ? say(words) : [])).join(language === 'en' ? ' ' : '')
  }

  return {
    undoLast: say(undoLast),
    undoThis: say(undoThis),
    undoLastQuestion: say(undoLastQuestion),
    undoThisQuestion: say(undoThisQuestion),
    doing: say(doing),
    done: say(done),
    doneDraftKept: say(doneDraftKept),
    failed: say(failed),
    question,
    yes: ({ before }: Shown): string => say(before ? putBack : withdraw)
  }
}
