import type { Overview } from './api.ts'
import { useSay } from './use-say.ts'

const encodings: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  big5: 'Big5'
}

/** What was recognised about the file, so that a wrong guess is seen. */
export function FileFacts({ overview }: { overview: Overview }) {
  const say = useSay()
  const { kind, total, format, encoding, otherSheets } = overview
  const facts = [
    kind === 'cities' ? say('Cities', '城市') : say('Agreements', '協議'),
    say(`${total.toLocaleString('en')} rows`, `${total.toLocaleString('en')} 行`),
    (format ?? '').toUpperCase(),
    encoding && say(`read as ${encodings[encoding] ?? encoding}`, `以 ${encodings[encoding] ?? encoding} 讀取`)
  ]
  return (
    <>
      <p className="import-facts">{facts.filter(Boolean).join(' · ')}</p>
      {(encoding === 'windows-1252' || encoding === 'big5') && (
        <p className="import-hint">
          {say(
            'The file does not say how its letters are written. Look at the names with accents or Chinese characters below: if they are wrong, save the file as “CSV UTF-8” and choose that.',
            '檔案沒有註明文字編碼。請留意下方有重音符號或中文字的名稱：若有錯誤，請另存為「CSV UTF-8」再選擇。'
          )}
        </p>
      )}
      {otherSheets.length > 0 && (
        <p className="import-hint">
          {say(
            `Only the first sheet was read, and not: ${otherSheets.join(', ')}.`,
            `只讀取了第一個工作表；未讀取：${otherSheets.join('、')}。`
          )}
        </p>
      )}
    </>
  )
}
