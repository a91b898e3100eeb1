import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '../../catalogue/contract/host.ts'
import { SIDES } from '../../electron/visit/visit-state.ts'
import type { LaunchedKiosk } from './harness/launch-kiosk.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { pressKeys } from './harness/real-keyboard.ts'
import { processTree } from './harness/scan-memory.ts'
import { demonstrationReleases, OUTPUT, PROGRAM } from './harness/surroundings.ts'
import { beginVisit, FINISHED } from './harness/visitor.ts'

let kiosk: LaunchedKiosk
let page: Page

test.beforeAll(async () => {
  kiosk = await launchKiosk({ release: demonstrationReleases() })
  page = await kiosk.shown()
  await kiosk.standby()
})
test.afterAll(async () => kiosk?.quit())

// After each attempt: one window in front, focused, our page, nothing more running.
test.afterEach(async () => {
  expect(page.url()).toBe('escale://kiosk/')
  expect(page.frames()).toHaveLength(1)
  const windows = await kiosk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(window => ({
      url: window.webContents.getURL(),
      visible: window.isVisible(),
      tools: window.webContents.isDevToolsOpened(),
      zoom: window.webContents.getZoomFactor(),
    })),
  )
  expect(windows.filter(({ url, visible }) => visible && url === 'escale://kiosk/')).toHaveLength(1)
  expect(windows).toHaveLength(1 + SIDES.length)
  expect(windows.every(({ tools, zoom }) => !tools && zoom === 1)).toBe(true)
  kiosk.complaints.take()
})

test('every page has the preferences of a page and no more', async () => {
  const preferences = await kiosk.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map(contents => {
      const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return { url: contents.getURL(), ...getLastWebPreferences.call(contents) }
    }),
  )
  expect(preferences.map(({ url }) => url).sort()).toEqual(['escale://cover/', ...SIDES.map(() => 'escale://kiosk/')])
  for (const found of preferences) {
    expect(found).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      disableDialogs: true,
    })
  }
})

test('developer tools, WebGL and Node in workers are not there', async () => {
  await kiosk.app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents()) contents.openDevTools({ mode: 'detach' })
  })
  await page.waitForTimeout(300)
  expect(await kiosk.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1 + SIDES.length)
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull()
})

test('every answer carries the same strict policy', async () => {
  const headers = await page.evaluate(async () => {
    const assets = [...document.querySelectorAll('script[src], link[rel=stylesheet]')].map(
      element => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    )
    const answers = await Promise.all(
      ['./', 'release/manifest.json', 'release/centre.json', 'nothing-here', ...assets].map(path => fetch(path)),
    )
    return answers.map(answer => ({ ...Object.fromEntries(answer.headers), status: String(answer.status) }))
  })
  expect(headers.length).toBeGreaterThan(4)
  for (const found of headers) {
    expect(found).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  }
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
})

test('inline script, inline style, eval and a foreign picture do not run, and each is reported', async () => {
  const seen = await page.evaluate(async () => {
    // What a debugger evaluates may eval; a task of the page's own may not.
    await new Promise(done => setTimeout(done))
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', event => violated.push(event.effectiveDirective))
    const ran: string[] = []
    Object.assign(globalThis, { ran })
    const trusting = (run: () => void): void => {
      try {
        run()
      } catch {
        // Trusted Types throw: that is one of the ways in which it does not run.
      }
    }
    trusting(() => new Function('ran.push("eval")')())
    trusting(() => {
      const script = document.createElement('script')
      script.textContent = 'ran.push("inline")'
      document.body.append(script)
    })
    const style = document.createElement('style')
    style.textContent = 'body { outline: 7px solid red }'
    document.head.append(style)
    const image = new Image()
    image.src = 'https://example.invalid/x.png'
    await new Promise(done => setTimeout(done, 500))
    style.remove()
    return { ran, violated: [...new Set(violated)].sort(), outline: getComputedStyle(document.body).outlineWidth }
  })
  expect(seen.ran).toEqual([])
  expect(seen.outline).not.toBe('7px')
  expect(seen.violated).toEqual(expect.arrayContaining(['img-src', 'require-trusted-types-for', 'style-src-elem']))
})

/** Every method of the bridge, and no more. */
const METHODS = ['endVisit', 'loaded', 'onNotices', 'onShown', 'print', 'speak', 'start', 'ticketWord']

test('the page has nothing of Node or Electron, and a bridge that is exactly the contract, frozen', async () => {
  const found = await page.evaluate(() => {
    const all = globalThis as unknown as Record<string, unknown>
    const bridge = all.escale as Record<string, unknown>
    const before = bridge.endVisit
    try {
      bridge.endVisit = () => undefined
      all.escale = {}
    } catch {
      // A frozen object throws in strict code.
    }
    return {
      node: ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer'].filter(name => all[name] !== undefined),
      keys: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      same: (all.escale as Record<string, unknown>).endVisit === before,
      types: Object.values(bridge).map(value => typeof value),
    }
  })
  expect(found).toEqual({
    node: [],
    keys: METHODS,
    frozen: true,
    same: true,
    types: METHODS.map(() => 'function'),
  })
})

test('the door takes only the messages of the contract: any other shape is an error and ends nothing', async () => {
  const outcomes = await page.evaluate(async () => {
    const bridge = (globalThis as unknown as { escale: { endVisit(why: unknown): Promise<unknown> } }).escale
    const shapes = [undefined, null, '', 'because', 'finished ', 7, {}, { why: 'finished' }, ['finished'], 'x'.repeat(1_000_000)]
    return Promise.all(
      shapes.map(why =>
        bridge.endVisit(why).then(
          () => 'taken',
          () => 'refused',
        ),
      ),
    )
  })
  expect(outcomes).toEqual(Array(10).fill('refused'))
  expect(kiosk.journal().filter(({ code }) => code === 'visit-ended')).toEqual([])
})

test('the door knows only our own windows: the same page elsewhere, another origin and about:blank are refused', async () => {
  const refused = await kiosk.app.evaluate(
    async ({ BrowserWindow, session }, preload) => {
      const outcomes: string[] = []
      // A stranger in one of our sessions, with our preload, at our address: all but the identity of the window.
      for (const [partition, url] of [
        ['visit-a', 'escale://kiosk/'],
        ['visit-a', 'escale://other/'],
        ['stranger', 'about:blank'],
      ] as const) {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, session: session.fromPartition(partition, { cache: false }) },
        })
        await window.loadURL(url).catch(() => undefined)
        const asked = window.webContents.executeJavaScript(
          "window.escale === undefined ? 'no bridge' : window.escale.endVisit('finished').then(() => 'taken', () => 'refused')",
        )
        outcomes.push(await Promise.race([asked, new Promise<string>(done => setTimeout(() => done('no answer'), 2_000))]))
        window.destroy()
      }
      return outcomes
    },
    join(PROGRAM, 'dist', 'electron', 'preload.cjs'),
  )
  expect(refused).toEqual(['refused', 'refused', 'refused'])
  expect(kiosk.journal().some(({ code, what }) => code === 'refused' && what === 'sender')).toBe(true)
})

test('no way leads to another address: links, forms, location, meta refresh, frames, in twelve schemes', async () => {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = (server.address() as AddressInfo).port
  await kiosk.standby()
  const before = new Set(processTree(kiosk.app.process().pid ?? 0))
  const schemes = [
    `http://127.0.0.1:${port}/`,
    `https://127.0.0.1:${port}/`,
    'file:///etc/passwd',
    'chrome://gpu/',
    'chrome://crash/',
    'view-source:escale://kiosk/',
    'devtools://devtools/',
    'data:text/html,x',
    'javascript:void(0)',
    'mailto:a@example.invalid',
    'tel:+33',
    'escale://other/',
  ]
  await page.evaluate(async targets => {
    const attempt = (run: () => void): void => {
      try {
        run()
      } catch {
        // Refused at once.
      }
    }
    for (const target of targets) {
      for (const frame of ['_self', '_top', '_blank', '_parent']) {
        attempt(() => {
          const link = Object.assign(document.createElement('a'), { href: target, target: frame, ping: target })
          document.body.append(link)
          link.click()
          link.remove()
        })
      }
      attempt(() => {
        const form = Object.assign(document.createElement('form'), { action: target, method: 'post' })
        document.body.append(form)
        form.submit()
        form.remove()
      })
      attempt(() => location.assign(target))
      attempt(() => location.replace(target))
      attempt(() => void window.open(target))
      attempt(() => {
        const meta = document.createElement('meta')
        meta.httpEquiv = 'refresh'
        meta.content = `0;url=${target}`
        document.head.append(meta)
        meta.remove()
      })
      attempt(() => {
        const frame = document.createElement('iframe')
        frame.src = target
        document.body.append(frame)
        frame.remove()
      })
      attempt(() => void fetch(target).catch(() => undefined))
      attempt(() => void navigator.sendBeacon(target))
      await new Promise(done => setTimeout(done, 30))
    }
  }, schemes)
  await page.waitForTimeout(500)
  server.close()
  expect(requests).toEqual([])
  const others = () => processTree(kiosk.app.process().pid ?? 0).filter(pid => !before.has(pid))
  await expect.poll(others, 'no program was started for any of them').toEqual([])
})

test('a page that goes to about:blank, which no guard is asked about, is replaced by a fresh window', async () => {
  await kiosk.standby()
  const strayed = page
  await strayed.evaluate(() => location.assign('about:blank')).catch(() => undefined)
  page = await kiosk.shownAfter(strayed)
  expect(
    kiosk
      .journal()
      .filter(({ code }) => code === 'window-failed')
      .at(-1),
  ).toMatchObject({ why: 'strayed' })
  await kiosk.standby()
})

test('nothing is downloaded: by a link, by a blob, by the file itself', async () => {
  const before = readdirSync(OUTPUT)
  await page.evaluate(async () => {
    const blob = URL.createObjectURL(new Blob(['x']))
    for (const href of [blob, 'release/manifest.json', 'data:text/plain,x']) {
      const link = Object.assign(document.createElement('a'), { href, download: 'escale-download.txt' })
      document.body.append(link)
      link.click()
      link.remove()
      await new Promise(done => setTimeout(done, 150))
    }
  })
  expect(readdirSync(OUTPUT)).toEqual(before)
})

test('no permission is given and none is asked for on the screen', async () => {
  const outcomes = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
      'screen-wake-lock',
      'background-sync',
      'accelerometer',
    ]
    const states = await Promise.all(
      names.map(name =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    )
    const refused = (promise: Promise<unknown> | undefined): Promise<string> =>
      promise === undefined
        ? Promise.resolve('absent')
        : promise.then(
            () => 'given',
            () => 'refused',
          )
    const devices = navigator as unknown as Record<string, Record<string, (options?: unknown) => Promise<unknown>> | undefined>
    const asked = await Promise.all([
      refused(navigator.mediaDevices?.getUserMedia({ audio: true })),
      refused(navigator.mediaDevices?.getUserMedia({ video: true })),
      refused(navigator.mediaDevices?.getDisplayMedia()),
      refused(devices.usb?.requestDevice?.({ filters: [] })),
      refused(devices.hid?.requestDevice?.({ filters: [] })),
      refused(devices.serial?.requestPort?.()),
      refused(devices.bluetooth?.requestDevice?.({ acceptAllDevices: true })),
      refused(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
      refused(navigator.clipboard?.readText()),
      refused(Notification.requestPermission().then(state => (state === 'granted' ? state : Promise.reject(new Error(state))))),
    ])
    return { states: [...new Set(states)], asked: [...new Set(asked)] }
  })
  expect(outcomes.states).not.toContain('granted')
  expect(outcomes.states).not.toContain('prompt')
  expect(outcomes.asked).not.toContain('given')
})

test('alert, confirm, prompt and print bring up nothing and block nothing', async () => {
  const windowsBefore = await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  const took = await page.evaluate(() => {
    const started = performance.now()
    alert('x')
    confirm('x')
    print()
    try {
      prompt('x')
    } catch {
      // Electron has no prompt, and says so by throwing.
    }
    return performance.now() - started
  })
  expect(took).toBeLessThan(1_000)
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(windowsBefore)
})

test('real keys that a desktop or a browser would know change nothing', async () => {
  // A click of an attempt before may have begun the visit already.
  if ((await page.getByRole('button', { name: FINISHED }).count()) === 0) await beginVisit(page)
  const marked = await page.evaluate(() => {
    document.documentElement.dataset.mark = 'same page'
    return document.documentElement.dataset.mark
  })
  const letters = [...'bdefghijklmnopqrstuwy0123456789']
  pressKeys(
    ...letters.map(letter => `ctrl+${letter}`),
    ...letters.map(letter => `ctrl+shift+${letter}`),
    ...Array.from({ length: 12 }, (_, place) => `F${place + 1}`),
    ...[
      'ctrl+plus',
      'ctrl+minus',
      'ctrl+F4',
      'ctrl+Tab',
      'ctrl+shift+Tab',
      'alt+Left',
      'alt+Right',
      'alt+Home',
      'alt+F4',
      'ctrl+w',
      'ctrl+q',
    ],
    ...[
      'shift+F10',
      'Menu',
      'ctrl+shift+Delete',
      'ctrl+shift+Escape',
      'XF86Back',
      'XF86Forward',
      'XF86Reload',
      'XF86HomePage',
      'Print',
      'ctrl+F5',
      'shift+F5',
    ],
  )
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => document.documentElement.dataset.mark)).toBe(marked)
  await expect(page.getByRole('button', { name: FINISHED })).toBeVisible()
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL())).toBe('escale://kiosk/')
})

test('five hundred odd addresses give not one byte from outside the kiosk’s own lists', async () => {
  const pieces = [
    '..',
    '%2e%2e',
    '%252e%252e',
    '..%2f',
    '..\\',
    '%5c..',
    '....//',
    '%00',
    'C:',
    '//host',
    '~',
    'etc/passwd',
    'package.json',
    'main.js',
    '.git/config',
    'electron/main.js',
    'release',
    'release/..',
    'RELEASE',
    'index.html ',
    'index.html%20',
    '?x',
    '#x',
    ';x',
    '@x',
  ]
  const found = await page.evaluate(async all => {
    const addresses: string[] = []
    for (const first of all) for (const second of all) if (addresses.length < 500) addresses.push(`escale://kiosk/${first}/${second}`)
    addresses.push(
      `escale://kiosk/${'a'.repeat(64_000)}`,
      'escale://kiosk:81/index.html',
      'escale://user@kiosk/index.html',
      'escale://kiosk/index.html?x=1',
    )
    const statuses = await Promise.all(
      addresses.map(async address => {
        try {
          const answer = await fetch(address)
          // Chromium itself writes some of them as the one page there is, before anybody is asked.
          return answer.ok && !['escale://kiosk/', 'escale://kiosk/index.html'].includes(answer.url)
            ? `${address} ${answer.status}`
            : 'refused'
        } catch {
          return 'refused'
        }
      }),
    )
    const methods = await Promise.all(
      ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'].map(method =>
        fetch('./', { method }).then(
          answer => answer.status,
          () => 0,
        ),
      ),
    )
    return { given: statuses.filter(status => status !== 'refused'), methods }
  }, pieces)
  expect(found.given).toEqual([])
  expect(found.methods.filter(status => status >= 200 && status < 300)).toEqual([])
})
