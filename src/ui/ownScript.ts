/** The address of a script in the form that the browser takes for trusted, where it knows such a form. */
type TrustedAddress = string & { readonly __trusted: never }
// Not in TypeScript's libraries yet, nor in every browser.
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => TrustedAddress }
}
declare global {
  var trustedTypes: PolicyFactory | undefined
}

/** Only what stands where the program stands is run: the page, and what is next to it or in its folders. */
function checked(address: string): string {
  const { href } = new URL(address, document.baseURI)
  if (!href.startsWith(new URL('.', document.baseURI).href) || !/^[^?#]+\.[jt]sx?(?:\?|$)/.test(href))
    throw new TypeError(`not a script of this program: ${href}`)
  return href
}

/** The one policy that the headers allow. A second of this name would be refused, so it is made once. */
const policy = globalThis.trustedTypes?.createPolicy('maataanpak', { createScriptURL: checked })

/** The address of a script of our own, for a worker: the browser accepts no other. */
export const ownScript = (address: string): string => policy?.createScriptURL(address) ?? address
