/** Reading pages ship no JavaScript; a page that needs some says so itself. */
export const csr = false
