/** The desk's REST API, as a script asks it. */
export class Rest {
  readonly #cmsUrl: string

  constructor(cmsUrl: string) {
    this.#cmsUrl = cmsUrl
  }

  /** Gives the token of an account. */
  async logIn(email: string, password: string): Promise<string> {
    const { token } = (await this.ask('POST', '/api/users/login', '', { email, password })) as { token: string }
    return token
  }

  /** @throws with the desk's own words when it refuses */
  async ask(method: string, address: string, token: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.#cmsUrl + address, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      ...(body && { body: JSON.stringify(body) })
    })
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
}
