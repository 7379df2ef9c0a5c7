import { localeInfo } from '@detwin/content'
import { APIError, type PayloadRequest } from 'payload'
import { type Label, label, say } from '../admin/labels.ts'
import { labelOf } from '../fields/field-name.ts'
import type { PublicCollection } from '../publications/record-types.ts'
import { savedBeside, type WholeRecord, workingRecord } from '../translations/working-record.ts'
import { checksOf } from '../validation/refuse-unready.ts'
import type { Mergeable } from './mergeable.ts'
import { nameIn, nameOf } from './name-of.ts'
import { type Reference, referencesTo } from './references.ts'
import { type SamePair, samePairs } from './same-pairs.ts'
import { shownValue } from './shown-value.ts'
import { unite, type United } from './unite.ts'
import type { Difference } from './unite-values.ts'

interface ShownDifference {
  key: string
  label: string
  kept: string
  merged: string
}

/** What a merge would do, in the words of the person who asks. */
export interface MergePlan {
  kept: { id: string; name: string; isPublic: boolean }
  merged: { id: string; name: string; isPublic: boolean }
  /** Why it cannot be done now; then nothing else matters. */
  problems: string[]
  gained: ShownDifference[]
  conflicts: ShownDifference[]
  /** Records that refer to the one that goes. */
  moves: (Reference & { name: string })[]
  counts: United['counts']
  /** Agreements that tie the same cities afterwards. */
  pairs: SamePair[]
}

/**
 * The preview of a merge; reads, and changes nothing.
 * @throws APIError 404 when one of the records is not there
 */
export async function planMerge(
  req: PayloadRequest,
  collection: Mergeable,
  mergedId: string,
  keptId: string
): Promise<MergePlan> {
  const merged = await both(req, collection, mergedId)
  const kept = await both(req, collection, keptId)
  const united = unite(collection, kept.working, merged.working, new Set())
  const moves: MergePlan['moves'] = []
  for (const reference of await referencesTo(req, collection, mergedId))
    moves.push({ ...reference, name: await nameOf(req, reference.collection, reference.id) })
  const nameOfOne = ({ working, saved }: Both) => ({
    id: saved.id,
    name: nameIn(req, collection, working),
    isPublic: isPublic(saved)
  })
  return {
    kept: nameOfOne(kept),
    merged: nameOfOne(merged),
    problems: await problemsOf(req, collection, kept, merged),
    gained: await shown(req, collection, united.gained),
    conflicts: await shown(req, collection, united.conflicts),
    moves,
    counts: united.counts,
    pairs: collection === 'cities' ? await samePairs(req, mergedId, keptId) : []
  }
}

interface Both {
  saved: WholeRecord
  working: WholeRecord
}

async function both(req: PayloadRequest, collection: PublicCollection, id: string): Promise<Both> {
  const saved = await savedBeside(req, collection, id)
  if (!saved) throw new APIError('There is no such record.', 404)
  return { saved, working: await workingRecord(req, collection, id) }
}

const isPublic = ({ _status, deletedAt }: WholeRecord): boolean => _status === 'published' && !deletedAt

async function problemsOf(req: PayloadRequest, collection: Mergeable, kept: Both, merged: Both): Promise<string[]> {
  if (kept.saved.id === merged.saved.id) return [say(req, itself)]
  const problems: Label[] = []
  if (kept.saved.deletedAt || merged.saved.deletedAt) problems.push(trashed)
  else if (isPublic(merged.saved) && !isPublic(kept.saved)) problems.push(otherWay)
  if (problems.length === 0 && isPublic(kept.saved) && isPublic(merged.saved)) {
    const { record } = unite(collection, kept.saved, merged.saved, new Set())
    const { config } = req.payload.collections[collection]
    for (const check of checksOf(config)) problems.push(...(await check(record, req)).map(({ message }) => message))
  }
  return [...new Set(problems.map((words) => say(req, words)))]
}

async function shown(
  req: PayloadRequest,
  collection: Mergeable,
  differences: Difference[]
): Promise<ShownDifference[]> {
  const { flattenedFields } = req.payload.collections[collection].config
  const result: ShownDifference[] = []
  for (const { key, field: name, locale, kept, merged } of differences) {
    const field = flattenedFields.find((one) => one.name === name)
    const words = key === 'location' ? say(req, location) : labelOf(req, field)
    result.push({
      key,
      label: locale ? `${words} (${localeInfo[locale].endonym})` : words,
      kept: await shownValue(req, field, kept),
      merged: await shownValue(req, field, merged)
    })
  }
  return result
}

const itself = label(
  'Choose another record: this one cannot be merged into itself.',
  '請選擇另一項紀錄：不能合併到自己。'
)
const trashed = label('One of the two lies in the trash. Restore it first.', '其中一項在垃圾桶內。請先還原。')
const otherWay = label(
  'Readers see this record and not the other. Open the other one and merge it into this.',
  '讀者看得到的是這項紀錄而非另一項。請打開另一項，再合併到這一項。'
)
const location = label('Coordinates', '座標')
