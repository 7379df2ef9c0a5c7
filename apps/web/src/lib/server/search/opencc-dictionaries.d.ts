/** OpenCC's tables, one `from to|from to|…` each; opencc-js has no types for them. */
declare module 'opencc-js/dict/*' {
  const table: string
  export default table
}
