const hanName = /^[\p{Script=Han}\p{Script=Katakana}ー・·（）]{2,14}$/u

/** True for what may be a name in Chinese or Japanese letters: short, and no sentence. It is to stay in one line. */
export const isHanName = (text: string): boolean => hanName.test(text)
