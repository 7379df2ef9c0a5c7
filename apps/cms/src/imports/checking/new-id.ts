import { ObjectId } from 'bson'

/** An id both databases can hold, given before the record is made. */
export const newId = (): string => new ObjectId().toHexString()
