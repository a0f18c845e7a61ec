/** The page names the script that begins the program, and that name changes with whatever it loads. */
const BEGINNING = /<script type="module"[^>]*? src="([^"]+)"/
const KEY = 'reloaded'

const running = document.querySelector('script[type="module"]')?.getAttribute('src') ?? undefined

async function deployedNow(): Promise<string | undefined> {
  try {
    // Past every cache and past the service worker: what is there now.
    const response = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' })
    return response.ok ? BEGINNING.exec(await response.text())?.[1] : undefined
  } catch {
    return undefined
  }
}

/** Remembers that it was loaded anew for this version; without that memory it could go on for ever. */
function rememberReload(deployed: string): boolean {
  try {
    sessionStorage.setItem(KEY, deployed)
    return true
  } catch {
    return false
  }
}

function reloadedFor(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

/**
 * What to do about a part of the program that did not come: load anew, where another version stands on the server by now;
 * say so, where that was done already or cannot be done; or nothing, where only the network failed.
 */
export async function afterMissingPart(): Promise<'reload' | 'say' | 'nothing'> {
  const deployed = await deployedNow()
  if (deployed === undefined) return 'nothing'
  if (deployed === reloadedFor()) return 'say'
  if (deployed === running) return 'nothing'
  return rememberReload(deployed) ? 'reload' : 'say'
}
