import { shell as english } from '../../src/texts/en/shell.ts'
import { explanation } from '../../src/texts/nl/explanation.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { example } from '../rules/cases.ts'
import { textOf } from './pdfText.ts'
import {
  answerAll,
  begin,
  expect,
  expectNoBarriers,
  expectNoSidewaysScroll,
  fillIn,
  test,
  openFile,
} from './visitor.ts'

for (const [name, width, height] of [
  ['the smallest phone', 320, 640],
  ['a desktop', 1280, 900],
] as const)
  test(`from start page to downloaded proposal on ${name}`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width, height })
    const draft = example('c4-care-with-clients')
    await begin(page, 'care')
    await answerAll(page, draft, async () => {
      await expectNoSidewaysScroll(page)
      if (width < 1000) await expectNoBarriers(page)
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.check.title)
    await expectNoBarriers(page)
    await page.getByRole('button', { name: shell.check.toAdvice }).first().click()

    await expect(page.getByText('één leertraject van zes bijeenkomsten').first()).toBeVisible()
    await expect(page.getByRole('img', { name: /Meetlint van/ })).toBeVisible()
    await expect(page.getByText('€ 21.350').first()).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectNoBarriers(page)

    await page.getByRole('button', { name: shell.completion.button }).click()
    await answerAll(page, draft, async () => {
      await expectNoSidewaysScroll(page)
      if (width < 1000) await expectNoBarriers(page)
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.advice.title)

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: proposal.download.make }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^voorstel-zorggroep-meerlicht-\d{4}-\d\d-\d\d\.pdf$/)
    const { text, pages } = await textOf(await file.path())
    expect(pages).toBeGreaterThan(4)
    for (const words of [
      'Zorggroep Meerlicht',
      'Medewerkers zijn gewend te zorgen vóór mensen',
      proposal.status,
      'Leertraject (action learning)',
      '21.350',
      '25.834',
      proposal.sections.notAdvised,
      proposal.sections.answers,
    ])
      expect(text).toContain(words)
    await expectNoBarriers(page)
  })

test('an English speaker reads the advice in English and sends a Dutch proposal', async ({ page }) => {
  await page.goto('/#/voorbeeld/c1-one-evening')
  await page.getByRole('button', { name: shell.language.other }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.examples['c1-one-evening'])
  await expect(page.getByText('one meeting with a short talk and dialogue at tables').first()).toBeVisible()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await expectNoBarriers(page)
  await page.getByRole('radio', { name: 'Dutch' }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download the proposal/ }).click()
  const { text } = await textOf(await (await download).path())
  expect(text).toContain(proposal.sections.question)
  expect(text).toContain('De dorpsvereniging wil wel iets doen')
})

test('answers survive a reload and a closed tab', async ({ page, context }) => {
  await begin(page, 'welfare')
  await page.getByLabel(/Hoe heet uw organisatie/).fill('Buurtkompas')
  await page.getByRole('radio', { name: 'Nog niemand' }).check()
  await expect(page.getByText(shell.saving.saved)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(/Hoe heet uw organisatie/)).toHaveValue('Buurtkompas')
  await expect(page.getByRole('radio', { name: 'Nog niemand' })).toBeChecked()
  await page.close()
  const again = await context.newPage()
  await again.goto('/')
  // … and go on at the first question that is still open.
  await again.getByRole('button', { name: shell.start.resumeLink }).click()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Wat moet er anders?')
  await expect(again.getByRole('heading', { level: 1 })).toBeFocused()
  await again.getByRole('button', { name: shell.wizard.back }).click()
  await expect(again.getByLabel(/Hoe heet uw organisatie/)).toHaveValue('Buurtkompas')
})

test('what is being typed, and what was chosen just now, survives a reload at once', async ({ page }) => {
  await begin(page, 'care')
  await page.getByLabel(/Hoe heet uw organisatie/).fill('Zorggroep Meerlicht')
  await page.getByRole('radio', { name: 'Nog niemand' }).check()
  await page.reload()
  await expect(page.getByLabel(/Hoe heet uw organisatie/)).toHaveValue('Zorggroep Meerlicht')
  await expect(page.getByRole('radio', { name: 'Nog niemand' })).toBeChecked()
  // Only until it has been read: nothing lies there for whoever comes next.
  expect(await page.evaluate(() => sessionStorage.getItem('typed'))).toBeNull()
})

test('one answer changed from the check page leads back to its row', async ({ page }) => {
  await page.goto('/')
  await openFile(page, 'public/examples/c1-one-evening.json')
  await page.getByRole('link', { name: /Wijzig: Hoeveel budget/ }).click()
  await page
    .getByLabel(/Hoeveel budget/)
    .first()
    .fill('3000')
  await page.getByRole('button', { name: shell.wizard.toCheck }).click()
  await expect(page.getByRole('link', { name: /Wijzig: Hoeveel budget/ })).toBeFocused()
  await expect(page.getByText('€ 3.000')).toBeVisible()
})

test('Back and Forward of the browser walk the pages, and a typed address is honoured', async ({ page }) => {
  await begin(page, 'housing')
  await page.getByRole('radio', { name: 'Nog niemand' }).check()
  await page.getByRole('button', { name: /^Verder/ }).click()
  await expect(page).toHaveURL(/goals$/)
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Nog niemand' })).toBeChecked()
  await page.goForward()
  await expect(page).toHaveURL(/goals$/)
  await page.goto('/#/vraag/budget')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het budget')
  // No neighbourhood was named, so its page cannot be shown: the first open page is.
  await page.goto('/#/vraag/strengths')
  await expect(page).toHaveURL(/goals$/)
  await page.goto('/#/zomaar/iets')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.notFound.title)
})

test('half-typed and wrong input stays, with a message that says what to do', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/vraag/staff')
  const staff = page.getByLabel(/Hoeveel medewerkers/).first()
  await staff.fill('een stuk of wat')
  await page.getByRole('button', { name: /^Verder/ }).click()
  const summary = page.getByRole('group', { name: /^Nog niet alles is goed/ })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Fout: /)
  await expect(summary).toContainText('Vul een getal in met cijfers')
  await expect(staff).toHaveValue('een stuk of wat')
  await expectNoBarriers(page)
  await summary.getByRole('link').first().click()
  await expect(staff).toBeFocused()
  await page.getByRole('button', { name: shell.wizard.back }).click()
  await page.goForward()
  await page.goto('/#/vraag/staff')
  await expect(page.getByLabel(/Hoeveel medewerkers/).first()).toHaveValue('een stuk of wat')
})

test('who is stuck at a number sees at once that not knowing is an answer too', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/vraag/budget')
  await expect(page.getByRole('radio', { name: 'Weet ik nog niet' })).toBeHidden()
  await page.getByRole('button', { name: /^Verder/ }).click()
  await expect(page.getByRole('radio', { name: 'Weet ik nog niet' })).toBeVisible()
})

test('a wrong number in a question that just appeared is called wrong, not passed over', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/vraag/core')
  await page.getByRole('radio', { name: 'Ja', exact: true }).check()
  await page
    .getByLabel(/Uit hoeveel mensen/)
    .first()
    .fill('veel')
  await page.getByRole('button', { name: /^Verder/ }).click()
  await expect(page.getByRole('group', { name: /^Nog niet alles is goed/ })).toContainText(
    'Vul een getal in met cijfers',
  )
})

test('a question that an amount calls up is led to before it can be missed', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/vraag/budget')
  const amount = page.getByLabel(/Hoeveel budget/).first()
  await amount.fill('9000')
  await amount.press('Enter')
  const vat = page.getByRole('group', { name: /btw/ })
  await expect(vat.getByRole('radio').first()).toBeFocused()
  await expect(vat).toContainText(shell.wizard.calledUp)
  await expect(page.getByRole('group', { name: /^Nog niet alles is goed/ })).toHaveCount(0)
  await expect(page).toHaveTitle(/^Stap/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: /^Nog niet alles is goed/ })).toBeFocused()
})

test('a double click on a door answers nothing on the page behind it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 })
  await begin(page, 'care')
  const field = await page
    .getByRole('radio')
    .evaluateAll(
      (radios) =>
        radios
          .map((radio) => radio.getBoundingClientRect().y)
          .filter((y) => y > 300 && y < innerHeight - 60)[0],
    )
  await page.goto('/#/')
  // Whoever has arrived is at the head of the page: from here on nothing scrolls by itself.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const door = page.getByRole('button', { name: shell.start.doorManager })
  // The door is laid exactly over a choice of the page that it opens.
  const at = await door.evaluate((button, y) => {
    scrollBy(0, button.getBoundingClientRect().y + 20 - y)
    return button.getBoundingClientRect().y
  }, field ?? 0)
  expect(Math.abs(at + 20 - (field ?? 0))).toBeLessThan(2)
  await page.mouse.dblclick(60, at + 32, { delay: 20 })
  await expect(page).toHaveURL(/backing$/)
  await page.waitForTimeout(100)
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('who cannot change the heart of the advice any more hears once that they may stop, and gets it', async ({
  page,
}) => {
  const { budget: _budget, budgetVat: _vat, ...rest } = example('c4-care-with-clients')
  // Hours are not known yet; nothing is open that the heart of the advice depends on.
  const known = {
    problemKnown: 'broadly',
    approachKnown: 'no',
    whoSteers: 'together',
    urgency: 'thisYear',
    tension: 'none',
  }
  await page.goto('/')
  await openFile(page, {
    name: 'antwoorden.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...rest, ...known, budget: 'unknown', duration: 'unknown' })),
  })
  await expect(page).toHaveURL(/antwoorden$/)
  await page.goto('/#/vraag/budget')
  // With an amount, the question about btw is open.
  await fillIn(page, 'budget', 20_000)
  await page.waitForTimeout(1500)
  const offer = page.getByText(/Een leertraject past het best bij wat u tot nu toe/)
  await expect(offer).toHaveCount(0)
  await page.goto('/#/vraag/learning')
  await page.waitForTimeout(1500)
  // Nobody is told that it is settled while how long it may take is not known: a trajectory depends on that.
  await expect(offer).toHaveCount(0)
  await page.goto('/#/vraag/timing')
  await fillIn(page, 'duration', 9)
  await page.locator('#duration').blur()
  await expect(page.getByRole('status').filter({ has: offer })).toContainText(
    'U slaat dan over: ‘Het budget’.',
  )
  // On the pages after it, it stands above the questions and is not said again.
  await page.goto('/#/vraag/learning')
  const line = page.getByText(explanation.stop.may('leertraject'))
  await expect(line).toBeInViewport()
  await page.goto('/#/vraag/budget')
  await expect(line).toBeInViewport()
  await page.waitForTimeout(1000)
  await expect(page.getByRole('status').filter({ has: offer })).toHaveCount(0)
  await line.click()
  await expect(offer).toContainText('U slaat dan over: wat op deze pagina nog open staat.')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: explanation.stop.stop }).click()
  await expect(page).toHaveURL(/advies$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('what was refused is said again in the other language, and the focus stays', async ({ page }) => {
  await begin(page, 'care')
  await page.goto('/#/vraag/staff')
  await page
    .getByLabel(/Hoeveel medewerkers/)
    .first()
    .fill('een stuk of wat')
  await page.getByRole('button', { name: /^Verder/ }).click()
  await page.getByRole('button', { name: shell.language.other }).click()
  await expect(page.getByRole('group', { name: /^Some answers are missing/ })).toContainText(
    'Enter a number in figures',
  )
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('.header button')).toBeFocused()
})

test('a month that has passed is not a month to begin in', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'))
  await begin(page, 'care')
  await page.goto('/#/vraag/timing')
  const start = page.getByRole('group', { name: /Wanneer wilt u beginnen/ })
  await start.getByLabel('Maand').selectOption('01')
  await start.getByLabel('Jaar').selectOption('2026')
  await page.getByRole('button', { name: shell.wizard.toAnswers }).click()
  await expect(page.getByRole('group', { name: /^Nog niet alles is goed/ })).toContainText('al voorbij')
  await expect(start.getByLabel('Maand')).toHaveValue('01')
})

test('starting again asks first and can be undone', async ({ page }) => {
  await begin(page, 'care')
  await page.getByLabel(/Hoe heet uw organisatie/).fill('Meerlicht')
  await page.getByLabel(/Hoe heet uw organisatie/).blur()
  await page.getByRole('button', { name: shell.restart.button }).click()
  await expect(page.getByRole('button', { name: shell.restart.cancel })).toBeFocused()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: shell.restart.confirm }).click()
  await expect(page.getByText(shell.restart.done)).toBeInViewport()
  await expectNoBarriers(page)
  // Back to the very page, as if nothing happened.
  await page.getByRole('button', { name: shell.restart.undo }).click()
  await expect(page).toHaveURL(/backing$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByLabel(/Hoe heet uw organisatie/)).toHaveValue('Meerlicht')
  // On the start page nobody goes anywhere by it, and the button that was pressed is gone.
  await page.goto('/#/')
  await page.getByRole('button', { name: shell.restart.button }).click()
  await page.getByRole('button', { name: shell.restart.confirm }).click()
  await expect(page.getByText(shell.restart.done)).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('with the keyboard alone, from start to advice', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step++) {
      await press('Tab')
      const label = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement | null
        if (active === document.body) return ''
        const named = active?.id ? document.querySelector(`label[for="${active.id}"]`)?.textContent : null
        return `${active?.getAttribute('aria-label') ?? ''} ${named ?? ''} ${active?.closest('label')?.textContent ?? ''} ${active?.textContent ?? ''}`
      })
      if (name.test(label)) {
        // Whoever looks at the screen sees where the keyboard is.
        const visible = await page.evaluate(() => {
          const box = document.activeElement?.getBoundingClientRect()
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight + 1 && box.width > 0
        })
        expect(visible, `focus on ${label.trim()} is in view`).toBe(true)
        return
      }
    }
    throw new Error(`nothing named ${name} was reached`)
  }
  await tabTo(/^\s*Gemeente/)
  await press('Space')
  await tabTo(/Ik zoek wat bij ons past/)
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(/Bestuur of directie steunt/)
  await press('Space')
  await tabTo(/Verder naar/)
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(/meer contact en vertrouwen/)
  await press('Space')
  await tabTo(/Verder naar/)
  await press('Enter')
  await expect(page).toHaveURL(/search$/)
  // Area: the combobox by keyboard.
  await page.goto('/#/vraag/area')
  await tabTo(/Ja, om één gebied/)
  await press('Space')
  await tabTo(/In welke gemeente/)
  await page.keyboard.type('den ha')
  await expect(page.getByRole('option').first()).toHaveText(/Den Haag/)
  // The arrow points at the first that was found, not past it.
  await press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Den Haag/)
  await press('Enter')
  await expect(page.getByRole('button', { name: /Haal .*Gravenhage weg/ })).toBeVisible()
  await tabTo(/Verder naar/)
  await press('Enter')
  await expect(page).toHaveURL(/area$/)
  await expect(
    page
      .getByRole('group', { name: /spanningen/ })
      .getByRole('radio')
      .first(),
  ).toBeFocused()
})
