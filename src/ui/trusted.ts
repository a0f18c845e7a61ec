/*
 * All that the browser asks a Trusted Types policy for, in one place: the headers allow one policy, of this name, and a
 * second would be refused. The policy itself goes nowhere, so that nothing else can be made trusted.
 */

// Not in TypeScript's libraries yet, nor in every browser.
interface Rules {
  readonly createScriptURL: (address: string) => string
  readonly createHTML: (text: string) => string
}
declare global {
  var trustedTypes: { readonly createPolicy: (name: string, rules: Rules) => Rules } | undefined
}

/** Only what stands where the program stands is run: the page, and what is next to it or in its folders. */
function checked(address: string): string {
  const { href } = new URL(address, document.baseURI)
  if (!href.startsWith(new URL('.', document.baseURI).href) || !/^[^?#]+\.[jt]sx?(?:\?|$)/.test(href))
    throw new TypeError(`not a script of this program: ${href}`)
  return href
}

const policy = globalThis.trustedTypes?.createPolicy('maataanpak', {
  createScriptURL: checked,
  // Only for drawings that are read, below: what is parsed stands in no page and runs nothing.
  createHTML: (text) => text,
})

/** The address of a script of our own, for a worker: the browser accepts no other. */
export const ownScript = (address: string): string => policy?.createScriptURL(address) ?? address

/** A drawing as a tree to look into. It is not part of the page, and nothing of it is run or fetched. */
export const parseDrawing = (text: string): Document =>
  new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'image/svg+xml')
