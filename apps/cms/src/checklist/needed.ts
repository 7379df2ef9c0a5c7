import { label, say } from '../admin/labels.ts'
import { nameOfPath } from '../fields/field-name.ts'
import { checksOf } from '../validation/refuse-unready.ts'
import type { CheckedRecord } from './checked-record.ts'
import { fieldProblems } from './field-problems.ts'
import type { Item, Place } from './item.ts'

/** What would be refused: by the fields and by the very checks that the save asks. */
export async function needed(record: CheckedRecord): Promise<Item> {
  const { config, candidate, req } = record
  const places: Place[] = await fieldProblems(record)
  for (const check of checksOf(config))
    for (const { path, message } of await check(candidate, req)) places.push({ path, message: say(req, message) })
  const named = places.map((place) => ({ ...place, message: withName(req, config, place) }))
  return {
    id: 'needed',
    state: places.length > 0 ? 'blocking' : 'done',
    title:
      places.length > 0
        ? label('Still needed', '尚欠以下內容')
        : label('Everything that is needed is filled in', '必須填寫的內容已齊備'),
    why: label('Publishing is refused until this is done.', '完成以下各項前不能發布。'),
    places: named
  }
}

function withName(req: CheckedRecord['req'], config: CheckedRecord['config'], { path = '', message }: Place): string {
  const name = nameOfPath(req, config.flattenedFields, path)
  return name ? `${name}: ${message}` : message
}
