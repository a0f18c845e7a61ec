import * as launcher from 'chrome-launcher'
import lighthouse from 'lighthouse'

/** What Lighthouse says of one page: a score for each of its categories, times, and what it finds wanting. */
export async function audit(url, chromePath) {
  const chrome = await launcher.launch({
    chromePath,
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    })
    return {
      version: lhr.lighthouseVersion,
      scores: Object.values(lhr.categories).map(({ title, score }) => ({ title, score })),
      times: ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'].map(
        (id) => ({ title: lhr.audits[id].title, ms: lhr.audits[id].numericValue }),
      ),
      wanting: Object.values(lhr.audits)
        .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary')
        .map(({ title }) => title),
    }
  } finally {
    chrome.kill()
  }
}
