import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What stands in the page itself, and is allowed there by its hash. */
export interface Inline {
  readonly early: string
  readonly style: string
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The headers as static hosts read them from a file `_headers`: the one source of all that follows. */
export const headersFile = ({ early, style }: Inline): string =>
  readFileSync('src/build/headers.txt', 'utf8')
    .replace('{early}', hash(early))
    .replace('{style}', hash(style))

/** The names and values in such a file. */
export const headersIn = (file: string): [name: string, value: string][] =>
  file
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    })

/**
 * The policy as the page carries it, for hosts that send no headers. Who may frame the page can only be said in a header;
 * and a page's policy does not bind its workers.
 */
export function policyInPage(file: string): string {
  const [, policy = ''] = headersIn(file).find(([name]) => name === 'Content-Security-Policy') ?? []
  const inPage = policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${inPage}" />`
}

/**
 * The same for nginx. It holds no `location`, so that it can be included in a server as well as in the location of a
 * sub-folder; nginx forgets the headers from outside wherever it meets an `add_header` of its own.
 */
export const nginxFile = (file: string): string => `\
# Include this file in the server, or in the location, that serves Maataanpak:
#   include /srv/maataanpak/nginx.conf;
# Wherever else you write add_header, nginx forgets these headers: repeat the include in each such location.
charset utf-8;
charset_types text/css text/javascript application/javascript application/json;
gzip on;
gzip_vary on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml font/ttf application/octet-stream;
# What has its hash in its name never changes; all else is asked for anew.
set $maataanpak_cache "no-cache";
if ($uri ~ "/assets/") {
  set $maataanpak_cache "public, max-age=31536000, immutable";
}
add_header Cache-Control $maataanpak_cache;
${headersIn(file)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
`
